package be.socialekaart.workflow.routing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.review.Announcements;
import be.socialekaart.workflow.review.Review;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the register what the rules let through, as it was proposed: nobody saw what stands there now. */
@Component
class PublishLive implements JavaDelegate {

    private final CaseBook cases;
    private final Announcements announcements;

    PublishLive(CaseBook cases, Announcements announcements) {
        this.cases = cases;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        CaseFile file = cases.files().find(review).orElseThrow();
        List<FieldChange> live = cases.fields().of(review).stream()
                .filter(CaseField::underway)
                .map(CaseField::change)
                .toList();
        announcements.toApply(file, file.about().baseVersion(), live);
    }
}
