package be.socialekaart.suggestion.deciding;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.ReviewEvent.QuestionAsked;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewDecided;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.ReviewEvent.ReviewReopened;
import be.socialekaart.events.Topics;
import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.dossier.ASuggestion;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import be.socialekaart.suggestion.dossier.SuggestionStatus;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuggestionServiceTest
class ReviewListenerTest {
    private static final UUID REVIEW = UUID.randomUUID();
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<FieldOutcome> OUTCOMES = List.of(
            new FieldOutcome("phones", Outcome.ACCEPTED, null, "Nagebeld."),
            new FieldOutcome("cost", Outcome.REFUSED, null, "De prijs klopt."));

    private final SuggestionId id = new SuggestionId(UUID.randomUUID());
    private UUID fiche = id.value();

    @Autowired
    Dossiers dossiers;

    @Autowired
    TestTopics topics;

    @BeforeEach
    void suggest() {
        Suggestion suggestion = dossiers.open(id, ASuggestion.proposal(), new Submitter("Gebeld.", null, "nl"));
        fiche = suggestion.proposal().fiche();
    }

    @Test
    void followsTheReviewToItsOutcome() {
        send(opened(1));
        becomes(SuggestionStatus.IN_REVIEW);
        send(question(UUID.randomUUID(), 2));
        becomes(SuggestionStatus.QUESTION);
        send(decided(3));
        becomes(SuggestionStatus.APPLYING);
        send(new ReviewReopened(REVIEW, "S-2026-000001", fiche, id.value(), List.of("phones"), List.of(), at(4)));
        becomes(SuggestionStatus.IN_REVIEW);
        send(closed(5));
        becomes(SuggestionStatus.CLOSED);
        assertThat(suggestion().outcomes()).isEqualTo(OUTCOMES);
    }

    @Test
    void redeliveryChangesNothing() {
        UUID question = UUID.randomUUID();
        QuestionAsked asked = question(question, 2);
        dossiers.ask(id, question, "Sinds wanneer?");
        topics.send(Topics.REVIEW, fiche.toString(), asked, question);
        becomes(SuggestionStatus.QUESTION);
        dossiers.answer(id, UUID.randomUUID(), "Sinds mei.");

        topics.send(Topics.REVIEW, fiche.toString(), asked, question);

        caughtUp();
        assertThat(suggestion().status()).isEqualTo(SuggestionStatus.IN_REVIEW);
    }

    @Test
    void newsInTheWrongOrderLeadsNowhereBack() {
        send(decided(3));
        becomes(SuggestionStatus.APPLYING);
        send(opened(1));
        send(question(UUID.randomUUID(), 2));
        caughtUp();
        assertThat(suggestion().status()).isEqualTo(SuggestionStatus.APPLYING);

        send(closed(5));
        send(decided(6));
        caughtUp();
        assertThat(suggestion().status()).isEqualTo(SuggestionStatus.CLOSED);
    }

    @Test
    void questionThatWasAnsweredOnThePageFirstIsNoOpenQuestion() {
        UUID question = UUID.randomUUID();
        dossiers.ask(id, question, "Sinds wanneer?");
        dossiers.answer(id, UUID.randomUUID(), "Sinds mei.");

        send(question(question, 2));

        becomes(SuggestionStatus.IN_REVIEW);
    }

    @Test
    void staysWithdrawnWhenTheReviewEndsWithoutEffect() {
        dossiers.withdraw(id);

        send(new ReviewClosed(REVIEW, "S-2026-000001", fiche, id.value(), List.of(), at(5), "SUGGESTION", null));

        caughtUp();
        assertThat(suggestion().status()).isEqualTo(SuggestionStatus.WITHDRAWN);
    }

    @Test
    void reviewsOfOtherChangesPassBy() {
        topics.send(Topics.REVIEW, fiche.toString(), new ReviewDecided(REVIEW, fiche, UUID.randomUUID(), at(1)));
        send(opened(2));

        becomes(SuggestionStatus.IN_REVIEW);
    }

    private ReviewOpened opened(int minute) {
        return new ReviewOpened(
                REVIEW,
                "S-2026-000001",
                fiche,
                id.value(),
                "SUGGESTION",
                "oost-vlaanderen",
                List.of(),
                at(9999),
                at(minute));
    }

    private QuestionAsked question(UUID message, int minute) {
        return new QuestionAsked(REVIEW, fiche, id.value(), message, at(minute));
    }

    private ReviewDecided decided(int minute) {
        return new ReviewDecided(REVIEW, fiche, id.value(), at(minute));
    }

    private ReviewClosed closed(int minute) {
        return new ReviewClosed(REVIEW, "S-2026-000001", fiche, id.value(), OUTCOMES, at(minute), "SUGGESTION", null);
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }

    private void send(ReviewEvent event) {
        topics.send(Topics.REVIEW, fiche.toString(), event);
    }

    private void becomes(SuggestionStatus status) {
        eventually(() -> assertThat(suggestion().status()).isEqualTo(status));
    }

    private void caughtUp() {
        eventually(() ->
                assertThat(topics.lag(Topics.REVIEW, "suggestion-service")).isZero());
    }

    private Suggestion suggestion() {
        return dossiers.suggestion(id);
    }
}
