package be.socialekaart.fiche.importing;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of CSV in the fields of a fiche: the columns have the names of the fields, with one address in five columns, and
 * {@code phone}, {@code email} and {@code website}. Several words stand in one cell with {@code ;} between.
 */
final class CsvRow {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> ADDRESS = Set.of("street", "number", "box", "postcode", "municipality");
    private static final Set<String> LISTS = Set.of("languages", "rubrieken", "homeVisits", "alsoServes");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");

    private CsvRow() {}

    /** A column that nobody knows becomes a path that nobody knows, which the rules refuse. */
    static ObjectNode read(JsonNode row) {
        ObjectNode values = JSON.objectNode();
        ObjectNode address = JSON.objectNode();
        ObjectNode ages = JSON.objectNode();
        row.properties().forEach(cell -> {
            String column = cell.getKey();
            String text = cell.getValue().asString("");
            switch (column) {
                case "id" -> {}
                case "phone", "email", "website" -> values.set(column + "s", one(text));
                case "ageFrom" -> age(ages, "from", text);
                case "ageTo" -> age(ages, "to", text);
                default -> {
                    if (ADDRESS.contains(column)) address.put(column, text);
                    else if (LISTS.contains(column)) values.set(column, words(text));
                    else values.put(column, text);
                }
            }
        });
        if (!ages.isEmpty()) values.set("ages", ages);
        if (!address.isEmpty())
            values.set("addresses", HsdsRecord.firstIsPrimary(JSON.arrayNode().add(address.put("kind", "VISIT"))));
        return values;
    }

    private static void age(ObjectNode ages, String end, String text) {
        if (AGE.matcher(text).matches()) ages.put(end, Integer.parseInt(text));
        else ages.put(end, text);
    }

    private static ArrayNode one(String value) {
        ArrayNode list = JSON.arrayNode();
        list.addObject().put("value", value);
        return HsdsRecord.firstIsPrimary(list);
    }

    private static ArrayNode words(String cell) {
        ArrayNode words = JSON.arrayNode();
        Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
