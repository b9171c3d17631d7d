package be.socialekaart.workflow.review;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseCase implements JavaDelegate {

    private final CaseBook cases;
    private final Announcements announcements;
    private final Clock clock;

    CloseCase(CaseBook cases, Announcements announcements, Clock clock) {
        this.cases = cases;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        CaseFile file = cases.files().find(review).orElseThrow();
        cases.moves().close(review, clock.instant());
        cases.log().add(Entry.of(review, Step.CLOSED));
        announcements.closed(
                file, cases.fields().of(review).stream().map(CloseCase::outcome).toList());
    }

    private static FieldOutcome outcome(CaseField field) {
        Verdict verdict = field.verdict();
        return new FieldOutcome(field.path(), verdict.outcome(), verdict.value(), verdict.reason());
    }
}
