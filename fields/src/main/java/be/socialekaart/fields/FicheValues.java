package be.socialekaart.fields;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a fiche, read and replaced by path. Absent, null, an empty list, an empty record and a blank text are
 * the same here: empty, which is null.
 */
public record FicheValues(JsonNode body) {

    public @Nullable JsonNode at(String path) {
        JsonNode node = body;
        for (String step : path.split("/")) {
            node = node.path(step);
        }
        return present(node);
    }

    /** A new body; this one is left as it is. */
    public FicheValues with(String path, @Nullable JsonNode value) {
        ObjectNode copy = body.isObject() ? ((ObjectNode) body).deepCopy() : JsonNodeFactory.instance.objectNode();
        put(copy, path, present(value));
        return new FicheValues(copy);
    }

    /** Null for everything that means empty. */
    public static @Nullable JsonNode present(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) return null;
        if (value.isContainer() && value.isEmpty()) return null;
        return value.isString() && value.stringValue().isBlank() ? null : value;
    }

    private static void put(ObjectNode into, String path, @Nullable JsonNode value) {
        int slash = path.indexOf('/');
        if (slash >= 0) {
            String outer = path.substring(0, slash);
            ObjectNode inner = into.path(outer) instanceof ObjectNode there ? there : into.objectNode();
            put(inner, path.substring(slash + 1), value);
            put(into, outer, present(inner));
        } else if (value == null) {
            into.remove(path);
        } else {
            into.set(path, value);
        }
    }
}
