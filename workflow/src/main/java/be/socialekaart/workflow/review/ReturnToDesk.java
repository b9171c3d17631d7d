package be.socialekaart.workflow.review;

import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The clock of the case stood still while it waited for the submitter. */
@Component
class ReturnToDesk implements JavaDelegate {

    private final CaseBook cases;
    private final Clock clock;

    ReturnToDesk(CaseBook cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    private static final Duration PATIENCE = Duration.ofDays(14);

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        CaseFile file = cases.files().lock(review).orElseThrow();
        Duration waited = Duration.between(file.desk().waitingSince(), clock.instant());
        Instant dueAt = file.desk().dueAt().plus(waited);
        cases.moves().returnToDesk(review, dueAt);
        Review.setDueAt(step, dueAt);
        Step how = waited.compareTo(PATIENCE) < 0 ? Step.RETURNED : Step.NO_ANSWER;
        cases.log().add(Entry.of(review, how).with(Map.of("dueAt", dueAt.toString())));
    }
}
