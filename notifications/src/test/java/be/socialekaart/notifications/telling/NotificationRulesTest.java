package be.socialekaart.notifications.telling;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.notifications.inbox.Subject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationRulesTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void tellsTheSubmitterAndTheManagersThatASuggestionCame() {
        assertThat(NotificationRules.on(Happening.SUGGESTION_MADE))
                .extracting(Rule::tell, Rule::inbox, Rule::mail)
                .containsExactly(
                        Tuple.tuple(Reader.SUBMITTER, null, "suggestion-received"),
                        Tuple.tuple(Reader.MANAGERS, Subject.SUGGESTION, "suggestion-on-fiche"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Happening.class,
            names = {"WORK_OPENED", "WORK_CLASHED"})
    void tellsTheCoordinatorsOfWorkInTheInboxAndByMail(Happening work) {
        assertThat(NotificationRules.on(work))
                .extracting(Rule::tell, Rule::mail)
                .containsExactly(Tuple.tuple(Reader.COORDINATORS, "work-for-coordinator"));
    }

    @ParameterizedTest
    @EnumSource(Happening.class)
    void everythingThatHappensIsToldSomebody(Happening happening) {
        assertThat(NotificationRules.on(happening)).isNotEmpty();
    }

    @Test
    void everyReaderAndEverySubjectIsInTheTable() {
        assertThat(Arrays.stream(Reader.values()))
                .allMatch(reader -> NotificationRules.TABLE.stream().anyMatch(rule -> rule.tell() == reader));
        assertThat(NotificationRules.TABLE.stream().map(Rule::inbox).filter(Objects::nonNull))
                .containsAll(List.of(Subject.values()));
    }

    /** Whoever has no account has no inbox; whoever has one is never told by mail alone. */
    @Test
    void onlySubmittersAreToldOutsideAnInbox() {
        assertThat(NotificationRules.TABLE)
                .allMatch(rule -> (rule.inbox() == null) == (rule.tell() == Reader.SUBMITTER));
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER_EDIT,          true,  ACCEPTED, EDIT_DECIDED FICHE_CHANGED",
        "MANAGER_EDIT,          true,  REFUSED,  EDIT_DECIDED",
        "MANAGER_EDIT,          false, ACCEPTED, FICHE_CHANGED",
        "NEW_FICHE,             true,  REFUSED,  EDIT_DECIDED",
        "CLOSING,               true,  ACCEPTED, EDIT_DECIDED FICHE_CHANGED",
        "CLOSING,               false, ACCEPTED, FICHE_CHANGED",
        "RECOGNITION,           false, ACCEPTED, SOURCE_CHANGED",
        "RECOGNITION,           true,  REFUSED,  ''",
        "UNMATCHED_RECOGNITION, true,  REFUSED,  ''",
        "PHONE_CALL,            true,  REFUSED,  ''"
    })
    void readsTheEndOfAReview(String kind, boolean lay, Outcome outcome, String happened) {
        expect(happened, closed(kind, outcome, "beheerder-1"), lay);
    }

    /** Whatever kind of review it became, who suggested it is told. */
    @ParameterizedTest
    @CsvSource({
        "SUGGESTION, ACCEPTED, SUGGESTION_DECIDED FICHE_CHANGED",
        "SUGGESTION, REFUSED,  SUGGESTION_DECIDED",
        ",           ADAPTED,  SUGGESTION_DECIDED FICHE_CHANGED",
        "NEW_FICHE,  ACCEPTED, SUGGESTION_DECIDED FICHE_CHANGED",
        "NEW_FICHE,  REFUSED,  SUGGESTION_DECIDED",
        "CLOSING,    REFUSED,  SUGGESTION_DECIDED"
    })
    void readsTheEndOfWhatAnyoneSuggested(String kind, Outcome outcome, String happened) {
        expect(happened, closed(kind, outcome, null), true);
    }

    private static ReviewClosed closed(String kind, Outcome outcome, @Nullable String proposedBy) {
        FieldOutcome field = new FieldOutcome("cost", outcome, null, "Zo is het.");
        return new ReviewClosed(ID, "W-2026-000001", ID, ID, List.of(field), Instant.EPOCH, kind, proposedBy);
    }

    private static void expect(String happened, ReviewClosed closed, boolean lay) {
        assertThat(Happening.of(closed, lay).stream().map(Enum::name))
                .containsExactly(happened.isEmpty() ? new String[0] : happened.split(" "));
    }
}
