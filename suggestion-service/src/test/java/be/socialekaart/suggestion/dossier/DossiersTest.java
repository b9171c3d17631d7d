package be.socialekaart.suggestion.dossier;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.SuggestionEvent;
import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import be.socialekaart.events.Topics;
import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.testing.TestTopics;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SuggestionServiceTest
class DossiersTest {
    private static final Submitter AN = new Submitter("Ik heb gebeld.", "an@voorbeeld.example", "nl");

    private final SuggestionId id = new SuggestionId(UUID.randomUUID());

    @Autowired
    Dossiers dossiers;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Retention retention;

    @Autowired
    TestTopics topics;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhatIsSubmittedUnderTheKeyOfItsFiche() {
        Suggestion suggestion = dossiers.open(id, ASuggestion.proposal(), AN);

        eventually(() -> assertThat(told(SuggestionSubmitted.class)).hasSize(1));
        SuggestionSubmitted submitted = told(SuggestionSubmitted.class).getFirst();
        assertThat(submitted.number()).isEqualTo(suggestion.number()).startsWith("S-");
        assertThat(submitted.changes()).extracting(FieldChange::path).containsExactly("phones", "cost");
        assertThat(submitted.changes().getFirst())
                .isEqualTo(suggestion.proposal().changes().getFirst());
        assertThat(submitted.fiche()).isEqualTo(suggestion.proposal().fiche());
    }

    @Test
    void tellsNothingPersonal() {
        dossiers.open(id, ASuggestion.proposal(), AN);
        dossiers.answer(id, UUID.randomUUID(), "Vraag naar An Peeters.");

        eventually(() -> assertThat(told(MessagePosted.class)).hasSize(1));
        assertThat(topics.all(Topics.SUGGESTION))
                .extracting(TestTopics.Message::value)
                .noneMatch(value ->
                        value.contains("gebeld") || value.contains("an@voorbeeld") || value.contains("Peeters"));
    }

    @Test
    void holdsWhatLooksLikeARobotsWithoutTellingAnybody() {
        dossiers.hold(id, ASuggestion.proposal(), AN);
        dossiers.answer(id, UUID.randomUUID(), "Nog iets.");
        dossiers.withdraw(id);

        assertThat(suggestions.find(id)).isPresent();
        assertThat(stored("outbox where correlation = :id")).isZero();
    }

    @Test
    void storesNothingWhenTheTransactionFails() {
        transaction.executeWithoutResult(status -> {
            dossiers.open(id, ASuggestion.proposal(), AN);
            status.setRollbackOnly();
        });

        assertThat(suggestions.find(id)).isEmpty();
        assertThat(correspondence.submitterOf(id)).isEmpty();
        assertThat(stored("outbox where correlation = :id")).isZero();
    }

    @Test
    void withdrawsOnce() {
        dossiers.open(id, ASuggestion.proposal(), AN);

        dossiers.withdraw(id);
        dossiers.withdraw(id);

        assertThat(suggestions.find(id).orElseThrow().status()).isEqualTo(SuggestionStatus.WITHDRAWN);
        assertThat(stored("outbox where correlation = :id and type = '" + SuggestionWithdrawn.class.getSimpleName()
                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void takesTheSameMessageOnce() {
        dossiers.open(id, ASuggestion.proposal(), AN);
        UUID message = UUID.randomUUID();

        dossiers.answer(id, message, "Het is zaterdag ook open.");
        dossiers.answer(id, message, "Het is zaterdag ook open.");

        assertThat(correspondence.messagesOf(id)).hasSize(1);
        assertThat(stored("outbox where correlation = :id and type = 'MessagePosted'"))
                .isEqualTo(1);
    }

    @Test
    void keepsTheQuestionOfTheCoordinatorOnce() {
        dossiers.open(id, ASuggestion.proposal(), AN);
        UUID question = UUID.randomUUID();

        dossiers.ask(id, question, "Sinds wanneer?");
        dossiers.ask(id, question, "Sinds wanneer?");

        assertThat(correspondence.messagesOf(id))
                .singleElement()
                .satisfies(message -> assertThat(message.from()).isEqualTo(Message.Author.COORDINATOR));
        assertThat(correspondence.isAnswered(question)).isFalse();
        dossiers.answer(id, UUID.randomUUID(), "Sinds mei.");
        assertThat(correspondence.isAnswered(question)).isTrue();
    }

    @Test
    void stopsADialogueThatNeverEnds() {
        dossiers.open(id, ASuggestion.proposal(), AN);
        for (int count = 0; count < 50; count++) {
            dossiers.answer(id, UUID.randomUUID(), "En nog iets.");
        }

        assertThatThrownBy(() -> dossiers.answer(id, UUID.randomUUID(), "En nog iets."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too-many-messages");
    }

    @Test
    void knowsNoSuggestionOfAnotherId() {
        assertThatThrownBy(() -> dossiers.withdraw(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void erasesTheWordsNinetyDaysAfterTheEndAndKeepsTheRest() {
        dossiers.open(id, ASuggestion.proposal(), AN);
        dossiers.answer(id, UUID.randomUUID(), "Vraag naar An.");
        dossiers.withdraw(id);
        retention.erase();
        assertThat(correspondence.submitterOf(id)).isPresent();

        jdbc.sql("update suggestion set ended_at = now() - interval '91 days' where id = :id")
                .param("id", id.value())
                .update();
        retention.erase();

        assertThat(correspondence.submitterOf(id)).isEmpty();
        assertThat(correspondence.messagesOf(id)).isEmpty();
        assertThat(suggestions.find(id)).isPresent();
    }

    private int stored(String rows) {
        return jdbc.sql("select count(*) from " + rows)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private <E extends SuggestionEvent> List<E> told(Class<E> type) {
        return topics.events(Topics.SUGGESTION, type).stream()
                .filter(event -> event.suggestion().equals(id.value()))
                .toList();
    }
}
