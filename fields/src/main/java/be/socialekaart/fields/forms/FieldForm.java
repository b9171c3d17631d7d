package be.socialekaart.fields.forms;

import be.socialekaart.fields.Day;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.Fields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads a field from posted parameters, as typed. Blank rows are left out; an empty field is null. */
public final class FieldForm {

    private FieldForm() {}

    public static @Nullable JsonNode read(String path, Map<String, List<String>> parameters) {
        FieldType type = Fields.of(path).map(Field::type).orElse(FieldType.TEXT);
        return FicheValues.present(read(type, path, new Posted(parameters)));
    }

    private static JsonNode read(FieldType type, String path, Posted posted) {
        return switch (type) {
            case OPENING_HOURS -> week(posted);
            case OPENING_DAY -> periods(path, posted);
            case AGES -> ages(path, posted);
            case TEMPORARY_CLOSURE, CLOSURE -> days(type, path, posted);
            case LANGUAGES, RUBRIEKEN -> words(path, posted);
            case AREAS -> areas(words(path, posted));
            default ->
                type.isListOfRecords() ? RowsForm.read(type, path, posted) : StringNode.valueOf(posted.text(path));
        };
    }

    private static ObjectNode week(Posted posted) {
        ObjectNode week = JsonNodeFactory.instance.objectNode();
        for (Day day : Day.values()) {
            ArrayNode periods = periods(day.path(), posted);
            if (!periods.isEmpty()) week.set(day.name(), periods);
        }
        return week;
    }

    static ArrayNode periods(String path, Posted posted) {
        ArrayNode periods = JsonNodeFactory.instance.arrayNode();
        for (int row : posted.rows(path)) {
            ObjectNode period = RowsForm.record(Column.PERIOD, path + "[" + row + "]", posted);
            if (period != null) periods.add(period);
        }
        return periods;
    }

    private static ObjectNode ages(String path, Posted posted) {
        ObjectNode ages = JsonNodeFactory.instance.objectNode();
        for (String member : List.of("from", "to")) {
            String typed = posted.text(path + "." + member).strip();
            if (!typed.isEmpty()) ages.set(member, number(typed));
        }
        return ages;
    }

    private static ObjectNode days(FieldType type, String path, Posted posted) {
        ObjectNode days = JsonNodeFactory.instance.objectNode();
        for (Column column : Column.of(type)) {
            String typed = posted.text(path + "." + column.member()).strip();
            if (!typed.isEmpty()) days.put(column.member(), typed);
        }
        return days;
    }

    private static JsonNode number(String typed) {
        return typed.matches("\\d{1,9}") ? IntNode.valueOf(Integer.parseInt(typed)) : StringNode.valueOf(typed);
    }

    /** Several may stand in one box; no area has a comma in its name. */
    private static ArrayNode areas(ArrayNode boxes) {
        ArrayNode areas = JsonNodeFactory.instance.arrayNode();
        boxes.valueStream()
                .flatMap(box -> Stream.of(box.asString().split("[,;\\n]")))
                .filter(word -> !word.isBlank())
                .forEach(word -> areas.add(word.strip()));
        return areas;
    }

    /** Checkboxes share one name, rows have a number. */
    private static ArrayNode words(String path, Posted posted) {
        ArrayNode words = JsonNodeFactory.instance.arrayNode();
        Stream<String> rows = posted.rows(path).stream().map(row -> posted.text(path + "[" + row + "]"));
        Stream.concat(posted.all(path).stream(), rows)
                .filter(word -> !word.isBlank())
                .forEach(words::add);
        return words;
    }
}
