package be.socialekaart.workflow.upkeep;

import be.socialekaart.workflow.calls.CallCases;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import be.socialekaart.workflow.upkeep.Ladder.State;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was not answered yet is not asked any more; then the contact closes as any other. */
@Component
class StopContact implements JavaDelegate {

    private final Ladders ladders;
    private final CallCases calls;
    private final CloseContact closing;

    StopContact(Ladders ladders, CallCases calls, CloseContact closing) {
        this.ladders = ladders;
        this.calls = calls;
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID contact = Upkeep.contactOf(step);
        ladders.lock(contact).orElseThrow();
        ladders.asked(contact).stream()
                .filter(asked -> !asked.state().isSettled())
                .forEach(this::stop);
        closing.execute(step);
    }

    private void stop(Asked asked) {
        if (asked.call() != null) calls.close(asked.call(), Step.CALL_STOPPED, null);
        ladders.move(asked, State.STOPPED);
    }
}
