package be.socialekaart.workflow.review;

import be.socialekaart.events.FieldChange;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PublishDecision implements JavaDelegate {

    private final CaseBook cases;
    private final Announcements announcements;

    PublishDecision(CaseBook cases, Announcements announcements) {
        this.cases = cases;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        int baseVersion = Review.baseVersionOf(step);
        CaseFile file = cases.files().find(review).orElseThrow();
        boolean againstNow = Integer.valueOf(baseVersion).equals(file.course().nowVersion());
        announcements.decided(
                file,
                baseVersion,
                cases.fields().of(review).stream()
                        .filter(CaseField::underway)
                        .map(field -> decided(field, againstNow))
                        .toList());
    }

    private static FieldChange decided(CaseField field, boolean againstNow) {
        return new FieldChange(
                field.path(),
                againstNow ? field.now() : field.change().from(),
                field.verdict().value());
    }
}
