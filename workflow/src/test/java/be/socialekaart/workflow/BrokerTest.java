package be.socialekaart.workflow;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.workflow.Reviews.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.events.Topics;
import be.socialekaart.testing.TestTopics;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Over a real broker: what comes in more than once has one effect, and what goes out says so on its topic. */
@WorkflowTest
class BrokerTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private TestTopics topics;

    @Test
    void opensOneReviewForASuggestionThatIsDeliveredTwice() {
        UUID fiche = UUID.randomUUID();
        SuggestionSubmitted submitted = suggestion(fiche, "S-2026-800001");
        UUID event = UUID.randomUUID();

        topics.send(Topics.SUGGESTION, fiche.toString(), submitted, event);
        topics.send(Topics.SUGGESTION, fiche.toString(), submitted, event);
        topics.send(Topics.SUGGESTION, fiche.toString(), submitted);
        topics.send(Topics.FICHE, fiche.toString(), fiche(fiche));

        Reviews.Case aCase = new Reviews.Case(reviews, submitted.suggestion(), fiche, submitted.number());
        eventually(() -> assertThat(aCase.told()).isNotEmpty());
        eventually(() -> assertThat(aCase.file().region()).isEqualTo("oost-vlaanderen"));
        eventually(() -> assertThat(opened(fiche)).hasSize(1));
        assertThat(aCase.told()).containsExactly("ReviewOpened");
    }

    @Test
    void publishesTheOutcomesUnderTheFicheAndTheChange() {
        UUID fiche = UUID.randomUUID();
        SuggestionSubmitted submitted = suggestion(fiche, "S-2026-800002");
        topics.send(Topics.SUGGESTION, fiche.toString(), submitted);
        Reviews.Case aCase = new Reviews.Case(reviews, submitted.suggestion(), fiche, submitted.number());
        eventually(() -> assertThat(aCase.told()).hasSize(1));

        aCase.decided(refuse("phones"));

        eventually(() -> assertThat(topics.events(Topics.REVIEW, ReviewClosed.class))
                .filteredOn(closed -> closed.fiche().equals(fiche))
                .singleElement()
                .satisfies(closed -> {
                    assertThat(closed.change()).isEqualTo(submitted.suggestion());
                    assertThat(closed.outcomes()).extracting("outcome").containsExactly(Outcome.REFUSED);
                }));
        assertThat(topics.all(Topics.REVIEW))
                .filteredOn(message -> fiche.toString().equals(message.key()))
                .allSatisfy(message -> assertThat(message.headers())
                        .containsEntry(
                                "ce_correlationid", submitted.suggestion().toString()));
    }

    private List<ReviewOpened> opened(UUID fiche) {
        return topics.events(Topics.REVIEW, ReviewOpened.class).stream()
                .filter(opened -> opened.fiche().equals(fiche))
                .toList();
    }

    private SuggestionSubmitted suggestion(UUID fiche, String number) {
        return new SuggestionSubmitted(
                UUID.randomUUID(),
                number,
                fiche,
                1,
                List.of(reviews.phones()),
                reviews.clock().instant());
    }

    private FicheChanged fiche(UUID fiche) {
        return new FicheChanged(
                fiche,
                1,
                1,
                reviews.json(reviews.body("9000", reviews.phones())),
                reviews.clock().instant());
    }
}
