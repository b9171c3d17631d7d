package be.socialekaart.fields.merging;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.Fields;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a field falls apart into what can change by itself: a list into its items, a week into its days; anything else is
 * one part. Two parts are the same when they say the same, whatever is derived, absent or merely false in one of them.
 */
record Parts(FieldType type) {

    private static final String WHOLE = "";

    static Parts of(String path) {
        return new Parts(Fields.of(path).map(Field::type).orElse(FieldType.TEXT));
    }

    /** By key, in the order of the value. */
    Map<String, JsonNode> split(@Nullable JsonNode value) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (value == null) return parts;
        if (isWeek() && value.isObject()) {
            value.propertyStream()
                    .filter(day -> FicheValues.present(day.getValue()) != null)
                    .forEach(day -> parts.put(day.getKey(), day.getValue()));
        } else if (isList() && value.isArray()) {
            value.forEach(item -> parts.put(free(type.keyOf(item), parts), item));
        } else {
            parts.put(WHOLE, value);
        }
        return parts;
    }

    @Nullable
    JsonNode join(Map<String, JsonNode> parts) {
        if (parts.isEmpty()) return null;
        if (isWeek()) return week(parts);
        return isList() ? list(parts.values()) : parts.get(WHOLE);
    }

    boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) return one == other;
        return Objects.equals(meaning(one), meaning(other));
    }

    boolean same(Map<String, JsonNode> one, Map<String, JsonNode> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(key -> same(one.get(key), other.get(key)));
    }

    private boolean isWeek() {
        return type == FieldType.OPENING_HOURS;
    }

    private boolean isList() {
        return type.isListOfRecords() || type.isListOfWords();
    }

    /** The rules allow no two items with one key; should they be there, none of them gets lost. */
    private static String free(String key, Map<String, JsonNode> taken) {
        String free = key;
        while (taken.containsKey(free)) free += "\t";
        return free;
    }

    private JsonNode meaning(JsonNode part) {
        if (!part.isObject()) return part;
        ObjectNode meaning = JsonNodeFactory.instance.objectNode();
        part.propertyStream()
                .filter(member -> !type.derived().contains(member.getKey()))
                .filter(member -> FicheValues.present(member.getValue()) != null)
                .filter(member -> !isFalse(member.getValue()))
                .forEach(member -> meaning.set(member.getKey(), member.getValue()));
        return meaning;
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.booleanValue();
    }

    private static ObjectNode week(Map<String, JsonNode> days) {
        ObjectNode week = JsonNodeFactory.instance.objectNode();
        Arrays.stream(Day.values())
                .map(Day::name)
                .filter(days::containsKey)
                .forEach(day -> week.set(day, days.get(day)));
        return week;
    }

    private static ArrayNode list(Collection<JsonNode> items) {
        return JsonNodeFactory.instance.arrayNode().addAll(items);
    }
}
