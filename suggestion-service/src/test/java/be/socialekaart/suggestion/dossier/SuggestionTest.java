package be.socialekaart.suggestion.dossier;

import static be.socialekaart.suggestion.dossier.ASuggestion.NOON;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.APPLYING;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.CLOSED;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.IN_REVIEW;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.QUESTION;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.RECEIVED;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final Instant LATER = NOON.plusSeconds(600);
    private static final List<FieldOutcome> REFUSED =
            List.of(new FieldOutcome("phones", Outcome.REFUSED, null, "Klopt niet."));
    private static final List<FieldOutcome> ACCEPTED =
            List.of(new FieldOutcome("phones", Outcome.ACCEPTED, null, "Nagebeld."));

    @Test
    void tellsWhatWasSubmittedAndNothingAboutWhoDidIt() {
        Suggestion suggestion = ASuggestion.received();

        assertThat(suggestion.status()).isEqualTo(RECEIVED);
        assertThat(suggestion.submitted().suggestion())
                .isEqualTo(suggestion.id().value());
        assertThat(suggestion.submitted().changes())
                .isEqualTo(suggestion.proposal().changes());
        assertThat(suggestion.submitted().baseVersion()).isEqualTo(7);
    }

    @Test
    void goesFromReceiptThroughReviewAndDecisionToItsOutcome() {
        Suggestion suggestion = ASuggestion.received();

        suggestion.reviewOpened(NOON.plusSeconds(1));
        assertThat(suggestion.status()).isEqualTo(IN_REVIEW);
        suggestion.decided(NOON.plusSeconds(2));
        assertThat(suggestion.status()).isEqualTo(APPLYING);
        suggestion.reviewClosed(ACCEPTED, NOON.plusSeconds(3));
        assertThat(suggestion.status()).isEqualTo(CLOSED);
        assertThat(suggestion.outcomes()).isEqualTo(ACCEPTED);
    }

    @Test
    void waitsForAnAnswerAndGoesOnWithIt() {
        Suggestion suggestion = ASuggestion.inReview();
        UUID message = UUID.randomUUID();

        suggestion.questionAsked(false, LATER);
        assertThat(suggestion.status()).isEqualTo(QUESTION);

        assertThat(suggestion.answer(message, LATER).message()).isEqualTo(message);
        assertThat(suggestion.status()).isEqualTo(IN_REVIEW);
    }

    @Test
    void doesNotAskAgainForAnAnswerThatCameBeforeTheNewsOfTheQuestion() {
        Suggestion suggestion = ASuggestion.inReview();

        suggestion.questionAsked(true, LATER);

        assertThat(suggestion.status()).isEqualTo(IN_REVIEW);
    }

    @Test
    void comesBackOnTheDeskWhenAFieldClashed() {
        Suggestion suggestion = ASuggestion.decided();

        suggestion.reviewReopened(LATER);

        assertThat(suggestion.status()).isEqualTo(IN_REVIEW);
    }

    @Test
    void newsFromBeforeWhatIsKnownChangesNothing() {
        Suggestion suggestion = ASuggestion.decided();

        suggestion.reviewOpened(NOON.plusSeconds(60));
        suggestion.questionAsked(false, NOON.plusSeconds(90));

        assertThat(suggestion.status()).isEqualTo(APPLYING);
    }

    @Test
    void firstNewsCountsEvenWhenTheOtherClockIsBehind() {
        Suggestion suggestion = ASuggestion.received();

        suggestion.reviewOpened(NOON.minusSeconds(5));

        assertThat(suggestion.status()).isEqualTo(IN_REVIEW);
    }

    @Test
    void nothingLeadsBackFromTheEnd() {
        Suggestion suggestion = ASuggestion.decided();
        suggestion.reviewClosed(ACCEPTED, LATER);

        suggestion.reviewOpened(LATER.plusSeconds(1));
        suggestion.questionAsked(false, LATER.plusSeconds(2));
        suggestion.decided(LATER.plusSeconds(3));
        suggestion.reviewReopened(LATER.plusSeconds(4));
        suggestion.reviewClosed(REFUSED, LATER.plusSeconds(5));

        assertThat(suggestion.status()).isEqualTo(CLOSED);
        assertThat(suggestion.outcomes()).isEqualTo(ACCEPTED);
    }

    @Test
    void closesEvenWhenAllNewsBeforeWasMissed() {
        Suggestion suggestion = ASuggestion.received();

        suggestion.reviewClosed(REFUSED, NOON.minusSeconds(1));

        assertThat(suggestion.status()).isEqualTo(CLOSED);
    }

    @Test
    void isWithdrawnOnceAndTellsItOnce() {
        Suggestion suggestion = ASuggestion.inReview();

        assertThat(suggestion.withdraw(LATER)).isPresent();
        assertThat(suggestion.withdraw(LATER)).isEmpty();
        assertThat(suggestion.status()).isEqualTo(WITHDRAWN);
    }

    @Test
    void staysWithdrawnWhenItsReviewCloses() {
        Suggestion suggestion = ASuggestion.inReview();
        suggestion.withdraw(LATER);

        suggestion.reviewOpened(LATER.plusSeconds(1));
        suggestion.reviewClosed(REFUSED, LATER.plusSeconds(2));

        assertThat(suggestion.status()).isEqualTo(WITHDRAWN);
        assertThat(suggestion.outcomes()).isEqualTo(REFUSED);
    }

    @Test
    void saysClosedWhenTheDecisionCrossedTheWithdrawalAndStandsOnTheFiche() {
        Suggestion suggestion = ASuggestion.inReview();
        suggestion.withdraw(LATER);

        suggestion.reviewClosed(ACCEPTED, LATER.plusSeconds(1));

        assertThat(suggestion.status()).isEqualTo(CLOSED);
    }

    @Test
    void refusesWithdrawalOnceDecided() {
        Suggestion suggestion = ASuggestion.decided();

        assertThat(suggestion.canBeWithdrawn()).isFalse();
        assertThatThrownBy(() -> suggestion.withdraw(LATER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already-decided");
    }

    @Test
    void takesNoMessagesAfterTheEnd() {
        Suggestion suggestion = ASuggestion.inReview();
        suggestion.withdraw(LATER);

        assertThat(suggestion.canBeAnswered()).isFalse();
        assertThatThrownBy(() -> suggestion.answer(UUID.randomUUID(), LATER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already-closed");
    }
}
