package be.socialekaart.fields.rules;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a value must be. */
@FunctionalInterface
public interface Rule {

    /** The value as the register writes it; null when it is empty after all, or wrong and reported. */
    @Nullable
    JsonNode check(JsonNode value, Findings findings);
}
