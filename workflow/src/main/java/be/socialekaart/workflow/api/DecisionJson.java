package be.socialekaart.workflow.api;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.workflow.deciding.Decision;
import be.socialekaart.workflow.deciding.Decision.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** @param revision of the review that the decision was made on; with it, nothing that changed since is overwritten */
record DecisionJson(@Nullable Integer revision, @Nullable List<OutcomeJson> outcomes) {

    record OutcomeJson(
            @Nullable String path,
            @Nullable Outcome outcome,
            @Nullable JsonNode value,
            @Nullable String reason) {

        Choice toChoice() {
            return new Choice(path == null ? "" : path, outcome, value, reason == null ? "" : reason);
        }
    }

    Decision toDecision() {
        List<OutcomeJson> said = outcomes == null ? List.of() : outcomes;
        return new Decision(revision, said.stream().map(OutcomeJson::toChoice).toList());
    }
}
