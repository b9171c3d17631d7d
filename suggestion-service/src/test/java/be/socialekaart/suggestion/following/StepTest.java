package be.socialekaart.suggestion.following;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.suggestion.dossier.ASuggestion;
import be.socialekaart.suggestion.dossier.Suggestion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final Instant LATER = ASuggestion.NOON.plusSeconds(600);

    private final Suggestion suggestion = ASuggestion.inReview();

    @Test
    void showsWhatIsPastWhatIsNowAndWhatIsAhead() {
        assertThat(Step.of(suggestion, false))
                .extracting(Step::key)
                .containsExactly("received", "review", "applying", "done");
        assertThat(Step.of(suggestion, false)).extracting(Step::isPast).containsExactly(true, false, false, false);
        assertThat(Step.of(suggestion, false)).extracting(Step::isNow).containsExactly(false, true, false, false);
    }

    @Test
    void staysInReviewWhileAQuestionWaits() {
        suggestion.questionAsked(false, LATER);

        assertThat(Step.of(suggestion, false)).extracting(Step::isNow).containsExactly(false, true, false, false);
    }

    @Test
    void isDoneInEveryStepOnceSomethingStandsOnTheFiche() {
        suggestion.reviewClosed(List.of(new FieldOutcome("phones", Outcome.ACCEPTED, null, "Ja.")), LATER);

        assertThat(Step.of(suggestion, false)).hasSize(4).allMatch(Step::isPast);
    }

    @Test
    void appliesNothingWhereNothingWasAccepted() {
        suggestion.reviewClosed(List.of(new FieldOutcome("phones", Outcome.REFUSED, null, "Neen.")), LATER);

        assertThat(Step.of(suggestion, false)).extracting(Step::key).containsExactly("received", "review", "done");
    }

    @Test
    void isNotDoneAsLongAsASourceOwesAnAnswer() {
        suggestion.reviewClosed(List.of(new FieldOutcome("phones", Outcome.PASSED_TO_SOURCE, null, "Zij.")), LATER);

        assertThat(Step.of(suggestion, true))
                .extracting(Step::key)
                .containsExactly("received", "review", "at_source", "done");
        assertThat(Step.of(suggestion, true)).extracting(Step::isNow).containsExactly(false, false, true, false);
        assertThat(Step.of(suggestion, false)).allMatch(Step::isPast);
    }

    @Test
    void goesNowhereOnceWithdrawn() {
        assertThat(Step.of(ASuggestion.withdrawn(), false)).isEmpty();
    }
}
