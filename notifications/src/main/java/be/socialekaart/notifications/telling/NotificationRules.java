package be.socialekaart.notifications.telling;

import static be.socialekaart.notifications.inbox.Subject.CLASH;
import static be.socialekaart.notifications.inbox.Subject.EDIT_DECIDED;
import static be.socialekaart.notifications.inbox.Subject.FICHE_CHANGED;
import static be.socialekaart.notifications.inbox.Subject.NEW_WORK;
import static be.socialekaart.notifications.inbox.Subject.SOURCE_CHANGED;
import static be.socialekaart.notifications.inbox.Subject.SUGGESTION;
import static be.socialekaart.notifications.telling.Reader.COORDINATORS;
import static be.socialekaart.notifications.telling.Reader.MANAGERS;
import static be.socialekaart.notifications.telling.Reader.PROPOSER;
import static be.socialekaart.notifications.telling.Reader.SUBMITTER;

import java.util.List;

/**
 * The whole of who is told what. Read a line as: when this happens, tell these readers, in their inbox about this subject
 * and by this mail. Why they are told goes with who they are: a submitter asked, a manager looks after the fiche, a
 * coordinator serves the region. Nobody is told of what they did themselves.
 */
final class NotificationRules {

    // spotless:off
    static final List<Rule> TABLE = List.of(
            // when                                  tell          inbox           mail
            new Rule(Happening.SUGGESTION_MADE,    SUBMITTER,    null,           "suggestion-received"),
            new Rule(Happening.SUGGESTION_MADE,    MANAGERS,     SUGGESTION,     "suggestion-on-fiche"),
            new Rule(Happening.QUESTION_ASKED,     SUBMITTER,    null,           "question-asked"),
            new Rule(Happening.SUGGESTION_DECIDED, SUBMITTER,    null,           "suggestion-closed"),
            new Rule(Happening.WORK_OPENED,        COORDINATORS, NEW_WORK,       "work-for-coordinator"),
            new Rule(Happening.WORK_CLASHED,       COORDINATORS, CLASH,          "work-for-coordinator"),
            new Rule(Happening.EDIT_DECIDED,       PROPOSER,     EDIT_DECIDED,   "edit-decided"),
            new Rule(Happening.FICHE_CHANGED,      MANAGERS,     FICHE_CHANGED,  null),
            new Rule(Happening.SOURCE_CHANGED,     MANAGERS,     SOURCE_CHANGED, "source-changed"));
    // spotless:on

    private NotificationRules() {}

    static List<Rule> on(Happening happened) {
        return TABLE.stream().filter(rule -> rule.when() == happened).toList();
    }
}
