package be.socialekaart.notifications.telling;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent;
import be.socialekaart.events.ReviewEvent.QuestionAsked;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewDecided;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.ReviewEvent.ReviewReopened;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.notifications.inbox.Subject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationRulesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void tellsTheSubmitterThatTheSuggestionArrived() {
        var event = new SuggestionSubmitted(ID, "S-2026-000001", ID, 1, List.of(), NOW);
        assertThat(NotificationRules.on(event))
                .containsExactly(new Rule(SuggestionSubmitted.class, Reader.SUBMITTER, null, "suggestion-received"));
    }

    @Test
    void tellsTheCoordinatorsOfNewWorkInTheInboxAndByMail() {
        var event = new ReviewOpened(ID, "S-2026-000001", ID, ID, "SUGGESTION", "limburg", List.of("c"), NOW, NOW);
        assertThat(NotificationRules.on(event))
                .containsExactly(
                        new Rule(ReviewOpened.class, Reader.COORDINATORS, Subject.NEW_WORK, "work-for-coordinator"));
    }

    @Test
    void tellsTheSubmitterOfAQuestionAndOfTheEnd() {
        assertThat(NotificationRules.on(new QuestionAsked(ID, ID, ID, ID, NOW)))
                .extracting(Rule::tell, Rule::mail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Reader.SUBMITTER, "question-asked"));
        assertThat(NotificationRules.on(
                        new ReviewClosed(ID, "S-2026-000001", ID, ID, List.of(), NOW, "SUGGESTION", null)))
                .extracting(Rule::tell, Rule::mail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Reader.SUBMITTER, "suggestion-closed"));
    }

    @Test
    void tellsTheCoordinatorsWhenADecisionClashed() {
        var event = new ReviewReopened(ID, "S-2026-000001", ID, ID, List.of("phones"), List.of("c"), NOW);
        assertThat(NotificationRules.on(event)).extracting(Rule::inbox).containsExactly(Subject.CLASH);
    }

    @Test
    void tellsNobodyOfWhatIsNotFinished() {
        assertThat(NotificationRules.on(new ReviewDecided(ID, ID, ID, NOW))).isEmpty();
    }

    @Test
    void everyLineIsAboutAnEventThatExists() {
        List<Class<?>> known = List.of(ReviewEvent.class.getPermittedSubclasses());
        assertThat(NotificationRules.TABLE)
                .extracting(Rule::when)
                .allMatch(event -> known.contains(event) || event == SuggestionSubmitted.class);
        assertThat(Arrays.stream(Reader.values()))
                .allMatch(reader -> NotificationRules.TABLE.stream().anyMatch(rule -> rule.tell() == reader));
    }
}
