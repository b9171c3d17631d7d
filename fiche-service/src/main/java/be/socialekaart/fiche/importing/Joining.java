package be.socialekaart.fiche.importing;

import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a field becomes when somebody else's directory says something of it. A directory knows what it knows: it adds to a
 * list and mends what is in it, but takes nothing away, and which one is the first to call stays as it is.
 */
final class Joining {
    private static final String PRIMARY = "primary";

    private Joining() {}

    static JsonNode join(String path, @Nullable JsonNode now, JsonNode said) {
        FieldType type = Fields.of(path).orElseThrow().type();
        if (now == null || !now.isArray() || !said.isArray()) return said;
        if (type.isListOfWords()) return words((ArrayNode) now, (ArrayNode) said);
        return type.isListOfRecords() ? records(type, (ArrayNode) now, (ArrayNode) said) : said;
    }

    private static ArrayNode words(ArrayNode now, ArrayNode said) {
        ArrayNode joined = now.deepCopy();
        said.valueStream()
                .filter(word -> now.valueStream().noneMatch(word::equals))
                .forEach(joined::add);
        return joined;
    }

    private static ArrayNode records(FieldType type, ArrayNode now, ArrayNode said) {
        ArrayNode joined = now.deepCopy();
        said.valueStream().map(item -> ((ObjectNode) item).deepCopy()).forEach(item -> {
            item.remove(PRIMARY);
            joined.valueStream()
                    .filter(known -> isSame(type, known, item))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> ((ObjectNode) known).setAll(item.without(type.derived())), () -> joined.add(item));
        });
        return joined;
    }

    private static boolean isSame(FieldType type, JsonNode known, JsonNode item) {
        return type.keyOf(known).equals(type.keyOf(item));
    }
}
