package be.socialekaart.fields.merging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of one field.
 *
 * @param value what the field holds afterwards; in a clash that is what it holds now
 * @param clashes the items that both sides changed differently; empty unless it is a clash inside a list
 */
public record Merged(Kind kind, @Nullable JsonNode value, List<Clash> clashes) {

    public enum Kind {
        APPLIED,
        ALREADY_SO,
        CLASH
    }

    /** One item of a list as it was, as it is, and as it was proposed; null where it is not there. */
    public record Clash(
            @Nullable JsonNode base,
            @Nullable JsonNode now,
            @Nullable JsonNode proposed) {}
}
