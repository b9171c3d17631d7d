package be.socialekaart.workflow.review;

import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody has to decide again: the case only shows that the register does not answer. */
@Component
class MarkLate implements JavaDelegate {

    private final CaseBook cases;

    MarkLate(CaseBook cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        cases.files().lock(review).orElseThrow();
        cases.moves().markAttention(review, "APPLY_LATE");
        cases.log().add(Entry.of(review, Step.APPLY_LATE));
    }
}
