package be.socialekaart.workflow.review;

import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every coordinator finds an overdue case on top of the list. */
@Component
class MarkOverdue implements JavaDelegate {

    private final CaseBook cases;

    MarkOverdue(CaseBook cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        cases.files().lock(review).orElseThrow();
        cases.moves().markOverdue(review);
        cases.log().add(Entry.of(review, Step.OVERDUE));
    }
}
