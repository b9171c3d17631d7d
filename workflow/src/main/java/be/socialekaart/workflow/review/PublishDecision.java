package be.socialekaart.workflow.review;

import be.socialekaart.events.FieldChange;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.unmatched.Unmatched;
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
    private final Unmatched unmatched;

    PublishDecision(CaseBook cases, Announcements announcements, Unmatched unmatched) {
        this.cases = cases;
        this.announcements = announcements;
        this.unmatched = unmatched;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        CaseFile file = cases.files().find(review).orElseThrow();
        announcements.decided(file);
        unmatched
                .find(review)
                .ifPresentOrElse(
                        recognition -> announcements.placed(file, recognition),
                        () -> toApply(file, Review.baseVersionOf(step)));
    }

    private void toApply(CaseFile file, int baseVersion) {
        boolean againstNow = Integer.valueOf(baseVersion).equals(file.course().nowVersion());
        announcements.toApply(
                file,
                baseVersion,
                cases.fields().of(file.id()).stream()
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
