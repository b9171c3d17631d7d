package be.socialekaart.notifications.telling;

import static be.socialekaart.notifications.inbox.Subject.CLASH;
import static be.socialekaart.notifications.inbox.Subject.NEW_WORK;
import static be.socialekaart.notifications.telling.Reader.COORDINATORS;
import static be.socialekaart.notifications.telling.Reader.SUBMITTER;

import be.socialekaart.events.ReviewEvent.QuestionAsked;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.ReviewEvent.ReviewReopened;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import java.util.List;

/**
 * The whole of who is told what. Read a line as: when this happens, tell these readers, in their inbox about this subject
 * and by this mail. Why they are told goes with who they are: a submitter asked, a coordinator serves the region.
 */
final class NotificationRules {

    // spotless:off
    static final List<Rule> TABLE = List.of(
            // when                             tell          inbox     mail
            new Rule(SuggestionSubmitted.class, SUBMITTER,    null,     "suggestion-received"),
            new Rule(ReviewOpened.class,        COORDINATORS, NEW_WORK, "work-for-coordinator"),
            new Rule(QuestionAsked.class,       SUBMITTER,    null,     "question-asked"),
            new Rule(ReviewReopened.class,      COORDINATORS, CLASH,    "work-for-coordinator"),
            new Rule(ReviewClosed.class,        SUBMITTER,    null,     "suggestion-closed"));
    // spotless:on

    private NotificationRules() {}

    static List<Rule> on(Object event) {
        return TABLE.stream().filter(rule -> rule.when().isInstance(event)).toList();
    }
}
