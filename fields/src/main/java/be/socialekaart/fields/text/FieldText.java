package be.socialekaart.fields.text;

import be.socialekaart.fields.FieldProblem;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What people read about a field: its label, its value line by line, and what is wrong with a value. */
public final class FieldText {

    private FieldText() {}

    public static String label(String path) {
        return Texts.get("field." + path);
    }

    public static List<String> lines(String path, @Nullable JsonNode value) {
        if (value == null || value.isNull()) return List.of();
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(FieldText::line)
                    .toList();
        }
        return line(value).lines().toList();
    }

    public static String problem(FieldProblem problem) {
        return Texts.get("problem." + problem.code(), problem.arguments().toArray());
    }

    private static String line(JsonNode value) {
        return value.path("value").asString(value.asString(value.toString()));
    }
}
