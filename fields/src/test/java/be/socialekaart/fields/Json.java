package be.socialekaart.fields;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in tests, with single quotes for legibility. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    public static @Nullable JsonNode jsonOrNull(String text) {
        return text.isEmpty() ? null : json(text);
    }
}
