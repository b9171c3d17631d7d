package be.socialekaart.workflow.upkeep;

import be.socialekaart.workflow.calls.CallCases;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import be.socialekaart.workflow.upkeep.Ladder.State;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class MarkCallsOverdue implements JavaDelegate {

    private final Ladders ladders;
    private final CallCases calls;

    MarkCallsOverdue(Ladders ladders, CallCases calls) {
        this.ladders = ladders;
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID contact = Upkeep.contactOf(step);
        ladders.lock(contact).orElseThrow();
        ladders.asked(contact).stream()
                .filter(asked -> asked.state() == State.TO_CALL)
                .map(Asked::call)
                .forEach(calls::markOverdue);
    }
}
