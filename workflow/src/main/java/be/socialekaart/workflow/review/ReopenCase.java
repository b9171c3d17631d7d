package be.socialekaart.workflow.review;

import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The fields that clashed are undecided again; the others keep their outcome. */
@Component
class ReopenCase implements JavaDelegate {

    private final CaseBook cases;
    private final Announcements announcements;

    ReopenCase(CaseBook cases, Announcements announcements) {
        this.cases = cases;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        CaseFile file = cases.files().find(review).orElseThrow();
        List<String> paths = cases.fields().of(review).stream()
                .filter(CaseField::undecided)
                .map(CaseField::path)
                .toList();
        cases.moves().reopen(review);
        cases.log().add(Entry.of(review, Step.REOPENED).with(Map.of("paths", String.join(" ", paths))));
        announcements.reopened(file, paths);
    }
}
