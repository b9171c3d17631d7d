package be.socialekaart.fields.forms;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.text.FieldText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One field on a page. Render it with {@code ~{fields/widgets :: widget(${w})}}. */
public record FieldWidget(String path, String label, List<String> lines, List<String> problems) {

    public static FieldWidget of(String path, @Nullable JsonNode value, List<FieldProblem> problems) {
        return new FieldWidget(
                path,
                FieldText.label(path),
                FieldText.lines(path, value),
                problems.stream().map(FieldText::problem).toList());
    }
}
