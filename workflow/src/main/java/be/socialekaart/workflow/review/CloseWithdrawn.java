package be.socialekaart.workflow.review;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import be.socialekaart.workflow.casefile.StandardReasons;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was not decided yet lapses, with the reason for it; then the case closes as any other. */
@Component
class CloseWithdrawn implements JavaDelegate {

    private final CaseBook cases;
    private final CloseCase closing;
    private final StandardReasons reasons;

    CloseWithdrawn(CaseBook cases, CloseCase closing, StandardReasons reasons) {
        this.cases = cases;
        this.closing = closing;
        this.reasons = reasons;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        Verdict lapsed = new Verdict(Outcome.SUPERSEDED, null, reasons.withdrawn(), true);
        cases.fields().of(review).stream()
                .filter(CaseField::undecided)
                .forEach(field -> cases.fields().decide(review, field.path(), lapsed));
        closing.execute(step);
    }
}
