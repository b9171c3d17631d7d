package be.socialekaart.workflow.upkeep;

import be.socialekaart.workflow.calls.CallCases;
import be.socialekaart.workflow.review.WorkingDays;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PutCallsOnDesk implements JavaDelegate {

    private final Ladders ladders;
    private final CallCases calls;
    private final Clock clock;

    PutCallsOnDesk(Ladders ladders, CallCases calls, Clock clock) {
        this.ladders = ladders;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID contact = Upkeep.contactOf(step);
        ladders.lock(contact).orElseThrow();
        Instant dueAt = WorkingDays.after(clock.instant(), Upkeep.workingDaysOf(step));
        Upkeep.setDueAt(step, dueAt);
        for (Asked asked : ladders.asked(contact)) {
            if (!asked.state().isSettled()) {
                ladders.toCall(asked, calls.open(contact, asked.fiche(), dueAt, Upkeep.priorityOf(step)));
            }
        }
    }
}
