package be.socialekaart.fiche.hsds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How an object of HSDS is written: what is empty is left out, and what has no id of its own always gets the same one. */
final class Nested {
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    private Nested() {}

    static ObjectNode with(UUID id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString());
    }

    /** @param key what tells it from the others of its kind that belong to the same owner */
    static ObjectNode with(UUID owner, String kind, String key) {
        return with(lastingId(owner, kind, key));
    }

    static UUID lastingId(UUID owner, String kind, String key) {
        return UUID.nameUUIDFromBytes("%s:%s:%s".formatted(kind, owner, key).getBytes(StandardCharsets.UTF_8));
    }

    static void text(ObjectNode into, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) into.put(name, text);
    }

    static void number(ObjectNode into, String name, JsonNode number) {
        if (number.isNumber()) into.set(name, number);
    }

    static void list(ObjectNode into, String name, Stream<ObjectNode> items) {
        var list = into.arrayNode();
        items.forEach(list::add);
        if (!list.isEmpty()) into.set(name, list);
    }

    static String moment(Instant at) {
        return MILLISECONDS.format(at.atOffset(ZoneOffset.UTC));
    }

    static String text(JsonNode item, String name) {
        return item.path(name).asString("");
    }
}
