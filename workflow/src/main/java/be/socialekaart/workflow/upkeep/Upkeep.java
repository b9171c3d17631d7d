package be.socialekaart.workflow.upkeep;

import be.socialekaart.events.AnswerEvent.FicheAnswered;
import be.socialekaart.events.CampaignEvent.ContactPlanned;
import be.socialekaart.events.CampaignEvent.ContactStopped;
import be.socialekaart.workflow.upkeep.Ladder.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The one place where Java and {@code upkeep.bpmn} meet: its key, its messages and its variables. Everything runs in the
 * caller's transaction; the caller holds the ladder.
 */
@Component
public class Upkeep {

    static final String KEY = "upkeep";

    static final String FICHE_ANSWERED = FicheAnswered.class.getSimpleName();
    static final String CONTACT_STOPPED = ContactStopped.class.getSimpleName();

    private static final String CONTACT = "contact";
    private static final String OTHERS = "others";
    private static final String AFTER_MAIL = "afterMail";
    private static final String AFTER_REMINDER = "afterReminder";
    private static final String AFTER_OTHERS = "afterOthers";
    private static final String TO_CALL = "toCall";
    private static final String KIND = "kind";
    private static final String SENSITIVITY = "sensitivity";
    private static final String WORKING_DAYS = "workingDays";
    private static final String PRIORITY = "priority";
    private static final String DUE_AT = "dueAt";

    private final RuntimeService runtime;
    private final Ladders ladders;
    private final UpkeepSettings settings;

    Upkeep(RuntimeService runtime, Ladders ladders, UpkeepSettings settings) {
        this.runtime = runtime;
        this.ladders = ladders;
        this.settings = settings;
    }

    /** Asks for the first mail and waits. A contact that has its ladder is left alone. */
    public void start(ContactPlanned planned) {
        if (!ladders.begin(planned)) return;
        ladders.lock(planned.contact()).orElseThrow();
        String process = runtime.createProcessInstanceByKey(KEY)
                .businessKey(planned.contact().toString())
                .setVariable(CONTACT, planned.contact().toString())
                .setVariable(OTHERS, !planned.others().isEmpty())
                .setVariable(AFTER_MAIL, settings.afterMail().toString())
                .setVariable(AFTER_REMINDER, settings.afterReminder().toString())
                .setVariable(AFTER_OTHERS, settings.afterOthers().toString())
                .setVariable(KIND, "PHONE_CALL")
                .setVariable(SENSITIVITY, "NORMAL")
                .execute()
                .getId();
        ladders.startProcess(planned.contact(), process);
    }

    /** Goes on when nothing is left to ask by mail, and ends when nothing is left to ask at all. */
    public void settled(Ladder ladder) {
        List<State> states = ladders.asked(ladder.contact()).stream()
                .map(Ladder.Asked::state)
                .toList();
        if (states.contains(State.OPEN) || states.contains(State.TO_CALL)) return;
        correlate(ladder, FICHE_ANSWERED, Map.of(TO_CALL, states.contains(State.UNSURE)));
    }

    public void stopped(Ladder ladder) {
        correlate(ladder, CONTACT_STOPPED, Map.of());
    }

    private void correlate(Ladder ladder, String message, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(ladder.process())
                .setVariables(variables)
                .correlate();
    }

    /** How often somebody is called before they count as not reached. */
    public int calls() {
        return settings.calls();
    }

    /** How long after a call that nobody answered the next one counts. */
    public Duration callAgain() {
        return settings.callAgain();
    }

    static UUID contactOf(DelegateExecution step) {
        return UUID.fromString((String) step.getVariable(CONTACT));
    }

    static int workingDaysOf(DelegateExecution step) {
        return ((Number) step.getVariable(WORKING_DAYS)).intValue();
    }

    static String priorityOf(DelegateExecution step) {
        return (String) step.getVariable(PRIORITY);
    }

    static void setDueAt(DelegateExecution step, Instant dueAt) {
        step.setVariable(DUE_AT, Date.from(dueAt));
    }
}
