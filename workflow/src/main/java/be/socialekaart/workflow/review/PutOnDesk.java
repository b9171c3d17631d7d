package be.socialekaart.workflow.review;

import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PutOnDesk implements JavaDelegate {

    private final CaseBook cases;
    private final Announcements announcements;

    PutOnDesk(CaseBook cases, Announcements announcements) {
        this.cases = cases;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution step) {
        UUID review = Review.idOf(step);
        int workingDays = Review.workingDaysOf(step);
        CaseFile file = cases.files().find(review).orElseThrow();
        Instant dueAt = WorkingDays.after(file.about().openedAt(), workingDays);
        cases.moves().putOnDesk(review, dueAt, Review.priorityOf(step));
        Review.setDueAt(step, dueAt);
        cases.log()
                .add(Entry.of(review, Step.OPENED)
                        .with(Map.of(
                                "process", step.getProcessDefinitionId(),
                                "workingDays", Integer.toString(workingDays),
                                "dueAt", dueAt.toString())));
        announcements.opened(cases.files().find(review).orElseThrow());
    }
}
