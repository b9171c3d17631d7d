package be.socialekaart.workflow.review;

import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import be.socialekaart.fields.Sensitivity;
import be.socialekaart.workflow.casefile.CaseFile;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The one place where Java and {@code review.bpmn} meet: its key, the ids of its elements, its messages and its
 * variables. Everything runs in the caller's transaction; the caller holds the case.
 */
@Component
public class Review {

    static final String KEY = "review";

    static final String DECIDE = "decide";
    static final String AWAIT_ANSWER = "await-answer";
    static final String APPLY = "apply";
    static final String APPLY_LIVE = "apply-live";

    static final String MESSAGE_POSTED = MessagePosted.class.getSimpleName();
    static final String SUGGESTION_WITHDRAWN = SuggestionWithdrawn.class.getSimpleName();
    static final String DECISION_APPLIED = DecisionApplied.class.getSimpleName();

    private static final String REVIEW = "review";
    private static final String ROUTED = "routed";
    private static final String ANYTHING_LIVE = "anythingLive";
    private static final String KIND = "kind";
    private static final String SENSITIVITY = "sensitivity";
    private static final String WORKING_DAYS = "workingDays";
    private static final String PRIORITY = "priority";
    private static final String DUE_AT = "dueAt";
    private static final String CHOICE = "choice";
    private static final String TO_APPLY = "toApply";
    private static final String BASE_VERSION = "baseVersion";
    private static final String CLASHES = "clashes";
    private static final String ANYTHING_LEFT = "anythingLeft";

    private final RuntimeService runtime;
    private final TaskService tasks;

    Review(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Starts the process and goes on until the case lies on the desk; the process to remember comes back. */
    public String open(CaseFile file, Sensitivity sensitivity) {
        return start(file, sensitivity, false);
    }

    /** Starts the process with what the rules say; only what they leave comes to the desk. */
    public String route(CaseFile file, Sensitivity sensitivity) {
        return start(file, sensitivity, true);
    }

    private String start(CaseFile file, Sensitivity sensitivity, boolean routed) {
        return runtime.createProcessInstanceByKey(KEY)
                .businessKey(file.change().toString())
                .setVariable(REVIEW, file.id().toString())
                .setVariable(KIND, file.about().kind())
                .setVariable(SENSITIVITY, sensitivity.name())
                .setVariable(ROUTED, routed)
                .execute()
                .getId();
    }

    public void ask(CaseFile file) {
        complete(file, DECIDE, Map.of(CHOICE, "ASK"));
    }

    /**
     * @param toApply whether anything goes to the register; when all is refused the case closes at once
     * @param baseVersion the version of the fiche that the decision was made against
     */
    public void decide(CaseFile file, boolean toApply, int baseVersion) {
        complete(file, DECIDE, Map.of(CHOICE, "DECIDE", TO_APPLY, toApply, BASE_VERSION, baseVersion));
    }

    public void goOnWithoutAnswer(CaseFile file) {
        complete(file, AWAIT_ANSWER, Map.of());
    }

    public void answered(CaseFile file) {
        correlate(file, MESSAGE_POSTED, Map.of());
    }

    public void withdrawn(CaseFile file) {
        correlate(file, SUGGESTION_WITHDRAWN, Map.of());
    }

    /** @param anythingLeft a field clashed, or the rules left it to a person */
    public void applied(CaseFile file, boolean anythingLeft) {
        correlate(file, DECISION_APPLIED, Map.of(CLASHES, anythingLeft, ANYTHING_LEFT, anythingLeft));
    }

    private void complete(CaseFile file, String element, Map<String, Object> variables) {
        Task task = tasks.createTaskQuery()
                .processInstanceId(file.course().process())
                .taskDefinitionKey(element)
                .singleResult();
        tasks.complete(task.getId(), variables);
    }

    private void correlate(CaseFile file, String message, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(file.course().process())
                .setVariables(variables)
                .correlate();
    }

    public static UUID idOf(DelegateExecution step) {
        return UUID.fromString((String) step.getVariable(REVIEW));
    }

    static int workingDaysOf(DelegateExecution step) {
        return ((Number) step.getVariable(WORKING_DAYS)).intValue();
    }

    static int baseVersionOf(DelegateExecution step) {
        return ((Number) step.getVariable(BASE_VERSION)).intValue();
    }

    static String priorityOf(DelegateExecution step) {
        return (String) step.getVariable(PRIORITY);
    }

    public static void setAnythingLive(DelegateExecution step, boolean live) {
        step.setVariable(ANYTHING_LIVE, live);
    }

    static void setDueAt(DelegateExecution step, Instant dueAt) {
        step.setVariable(DUE_AT, Date.from(dueAt));
    }
}
