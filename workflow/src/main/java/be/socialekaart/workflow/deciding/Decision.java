package be.socialekaart.workflow.deciding;

import be.socialekaart.events.ReviewEvent.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a coordinator says about every field that is open.
 *
 * @param seen the revision of the case that was on the screen; null for a program that did not say
 */
public record Decision(@Nullable Integer seen, List<Choice> choices) {

    /** @param value only for an adapted field */
    public record Choice(
            String path,
            @Nullable Outcome outcome,
            @Nullable JsonNode value,
            String reason) {}

    Optional<Choice> about(String path) {
        return choices.stream().filter(choice -> choice.path().equals(path)).findFirst();
    }
}
