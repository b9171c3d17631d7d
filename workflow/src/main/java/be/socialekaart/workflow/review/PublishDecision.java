package be.socialekaart.workflow.review;

import be.socialekaart.events.FieldChange;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

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
        announcements.decided(file);
        announcements.toApply(
                file,
                baseVersion,
                cases.fields().of(review).stream()
                        .filter(CaseField::underway)
                        .map(field -> decided(field, againstNow ? field.now() : madeFrom(file, field)))
                        .toList());
    }

    private static FieldChange decided(CaseField field, @Nullable JsonNode from) {
        return new FieldChange(field.path(), from, field.verdict().value());
    }

    /** What is checked afterwards was applied by then: a decision about it starts from the result. */
    private static @Nullable JsonNode madeFrom(CaseFile file, CaseField field) {
        return file.about().afterwards() ? field.change().to() : field.change().from();
    }
}
