package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a list of records from posted rows. */
final class RowsForm {

    private RowsForm() {}

    static ArrayNode read(FieldType type, String path, Posted posted) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (int row : posted.rows(path)) {
            ObjectNode item = item(type, path, row, posted);
            if (item != null) items.add(item);
        }
        if (type == FieldType.OPENING_EXCEPTIONS) new HolidayBoxes(path).addTicked(items, posted);
        return items;
    }

    private static @Nullable ObjectNode item(FieldType type, String path, int row, Posted posted) {
        String name = path + "[" + row + "]";
        ObjectNode item = record(Column.of(type), name, posted);
        if (item == null) return null;
        choose(item, path, row, posted);
        if (type == FieldType.ADDRESSES) keepCoordinates(item);
        if (type == FieldType.OPENING_EXCEPTIONS) addHours(item, name, posted);
        return item;
    }

    /** Null for a row in which nothing was typed. */
    static @Nullable ObjectNode record(List<Column> columns, String name, Posted posted) {
        boolean blank = columns.stream()
                .filter(Column::isTyped)
                .allMatch(column -> posted.text(name + "." + column.member()).isBlank());
        if (blank) return null;
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        columns.stream().filter(column -> !column.isFirst()).forEach(column -> {
            String typed = posted.text(name + "." + column.member());
            if (!typed.isBlank()) item.put(column.member(), typed);
        });
        return item;
    }

    /** Which row comes first is one choice for all of them. Without a choice nothing is said about it. */
    private static void choose(ObjectNode item, String path, int row, Posted posted) {
        String primary = path + ".primary";
        if (posted.has(primary)) item.put("primary", posted.text(primary).equals(String.valueOf(row)));
    }

    /** The coordinates stay with the address they were found for. */
    private static void keepCoordinates(ObjectNode item) {
        JsonNode typedFor = item.remove(Column.TYPED_ADDRESS);
        boolean unchanged = typedFor != null && typedFor.asString("").equals(typedAddress(item));
        for (String member : List.of("lat", "lon")) {
            JsonNode typed = item.remove(member);
            boolean number = typed != null && typed.asString("").matches("-?\\d{1,3}(\\.\\d{1,9})?");
            if (unchanged && number) item.put(member, Double.parseDouble(typed.asString()));
        }
    }

    static String typedAddress(JsonNode item) {
        return Stream.of("street", "number", "postcode", "municipality")
                .map(member -> item.path(member).asString("").strip())
                .collect(Collectors.joining("|"));
    }

    private static void addHours(ObjectNode item, String name, Posted posted) {
        ArrayNode hours = FieldForm.periods(name + ".hours", posted);
        if (!hours.isEmpty()) item.set("hours", hours);
    }
}
