package be.socialekaart.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.workflow.deciding.Decision;
import be.socialekaart.workflow.deciding.Decision.Choice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionFormTest {

    @Test
    void joinsTheSentenceAndTheOwnWords() {
        Decision decision = decision(Map.of(
                "seen", List.of("3"),
                "outcome.purpose", List.of("REFUSED"),
                "sentence.purpose", List.of("unclear"),
                "reason.purpose", List.of("  Welke dienst?  ")));

        assertThat(decision.seen()).isEqualTo(3);
        assertThat(decision.choices())
                .containsExactly(new Choice("purpose", Outcome.REFUSED, null, "<unclear> Welke dienst?"));
    }

    @Test
    void readsTheValueOnlyOfAnAdaptedField() {
        Map<String, List<String>> adapted = Map.of(
                "outcome.purpose", List.of("ADAPTED"), "reason.purpose", List.of("x"), "purpose", List.of("Nieuw"));
        Map<String, List<String>> accepted = Map.of(
                "outcome.purpose", List.of("ACCEPTED"), "reason.purpose", List.of("x"), "purpose", List.of("Nieuw"));

        assertThat(decision(adapted).choices().getFirst().value().asString()).isEqualTo("Nieuw");
        assertThat(decision(accepted).choices().getFirst().value()).isNull();
    }

    @Test
    void looksUpNoSentenceThatIsNotInTheCatalogue() {
        Decision decision = decision(Map.of("sentence.purpose", List.of("${7*7}"), "reason.purpose", List.of("")));

        assertThat(decision.choices()).containsExactly(new Choice("purpose", null, null, ""));
    }

    @Test
    void knowsNoOutcomeThatIsNotACoordinatorsToChoose() {
        Map<String, List<String>> posted =
                Map.of("outcome.purpose", List.of("PASSED_TO_SOURCE"), "reason.purpose", List.of("x"));

        assertThat(decision(posted).choices().getFirst().outcome()).isNull();
    }

    @Test
    void countsAsHavingSeenNothingWhenTheRevisionIsMissing() {
        assertThat(decision(Map.of()).seen()).isEqualTo(-1);
        assertThat(decision(Map.of("seen", List.of("abc"))).seen()).isEqualTo(-1);
    }

    @Test
    void leavesOutAFieldThatWasNotOnTheForm() {
        assertThat(decision(Map.of("seen", List.of("1"))).choices()).isEmpty();
    }

    private static Decision decision(Map<String, List<String>> posted) {
        return DecisionForm.read(List.of("purpose"), posted).toDecision(key -> "<" + key + ">");
    }
}
