package be.socialekaart.fields.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Reads a field from posted parameters, as typed. Blank rows are left out; an empty field is null. */
public final class FieldForm {

    private FieldForm() {}

    public static @Nullable JsonNode read(String path, Map<String, List<String>> parameters) {
        String typed = String.join("\n", parameters.getOrDefault(path, List.of()));
        return typed.isBlank() ? null : StringNode.valueOf(typed);
    }
}
