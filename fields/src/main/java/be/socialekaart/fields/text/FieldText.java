package be.socialekaart.fields.text;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldType;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.standards.Holiday;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What people read about a field: its label, its value line by line, and what is wrong with a value. Reads any JSON, also
 * what did not pass the rules, since that is shown to people too.
 */
public final class FieldText {

    private FieldText() {}

    public static String label(String path) {
        return Texts.has("field." + path) ? Texts.get("field." + path) : path;
    }

    /** What fields that are asked about together are called. */
    public static String block(String name) {
        return Texts.get("block." + name);
    }

    /** One line per item of a list and per day of a week; a text has its own lines. */
    public static List<String> lines(String path, @Nullable JsonNode value) {
        JsonNode present = FicheValues.present(value);
        if (present == null) return List.of();
        FieldType type = Fields.of(path).map(Field::type).orElse(FieldType.TEXT);
        if (type == FieldType.OPENING_HOURS && present.isObject()) return HoursText.week(present);
        if (type == FieldType.OPENING_DAY && present.isArray()) return List.of(HoursText.day(present));
        if (present.isArray()) return items(type, present);
        return present.isObject() && !WordText.isRecord(type)
                ? List.of(present.toString())
                : WordText.of(type, present).lines().toList();
    }

    public static String problem(FieldProblem problem) {
        Object[] arguments = problem.arguments().stream().map(ItemText::date).toArray();
        return Texts.get(isAboutAges(problem) ? "ages.order" : "problem." + problem.code(), arguments);
    }

    /** Numbers have no beginning and no end. */
    private static boolean isAboutAges(FieldProblem problem) {
        return problem.code().equals("span.order") && problem.path().startsWith("ages");
    }

    /** vrijdag 25 december 2026 (Kerstmis) */
    public static String holiday(Holiday.Falling falling) {
        String day =
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Texts.reader()).format(falling.day());
        return Texts.get("holiday.on", day, Texts.get("holiday." + falling.holiday()));
    }

    private static List<String> items(FieldType type, JsonNode list) {
        boolean several = list.size() > 1;
        return list.valueStream()
                .map(item -> item.isObject() ? ItemText.of(type, item, several) : WordText.of(type, item))
                .toList();
    }
}
