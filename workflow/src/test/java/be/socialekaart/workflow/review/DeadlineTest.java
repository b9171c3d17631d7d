package be.socialekaart.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.Sensitivity;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table that coordinators read: how long a review may take. */
class DeadlineTest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table =
            engine.parseDecision("review-deadline", DeadlineTest.class.getResourceAsStream("review-deadline.dmn"));

    @ParameterizedTest
    @CsvSource({
        "SUGGESTION, HIGH, 5, HIGH",
        "SUGGESTION, IDENTITY, 10, HIGH",
        "SUGGESTION, NORMAL, 10, NORMAL",
        "CLOSING, NORMAL, 5, HIGH",
        "OBJECTION, NORMAL, 5, HIGH",
        "NEW_FICHE, HIGH, 15, NORMAL"
    })
    void saysHowLongAndHowUrgent(String kind, String sensitivity, int days, String priority) {
        Map<String, Object> found = decide(kind, sensitivity);

        assertThat(((Number) found.get("workingDays")).intValue()).isEqualTo(days);
        assertThat(found).containsEntry("priority", priority);
    }

    @ParameterizedTest
    @EnumSource(Sensitivity.class)
    void hasATermForEveryField(Sensitivity sensitivity) {
        assertThat(decide("MANAGER_EDIT", sensitivity.name())).containsKeys("workingDays", "priority");
    }

    @Test
    void givesAnythingUnforeseenTheUsualTerm() {
        assertThat(decide("SOMETHING_NEW", "NORMAL")).containsEntry("priority", "NORMAL");
    }

    private Map<String, Object> decide(String kind, String sensitivity) {
        return engine.evaluateDecisionTable(table, Map.of("kind", kind, "sensitivity", sensitivity))
                .getSingleResult()
                .getEntryMap();
    }
}
