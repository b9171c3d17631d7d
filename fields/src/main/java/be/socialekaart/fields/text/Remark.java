package be.socialekaart.fields.text;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldRules;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A warning in words: what is worth a second look in a value that passes the rules.
 *
 * @param path the place inside the fiche, such as {@code phones/0/value}
 */
public record Remark(String path, String reason) {

    public static List<Remark> about(String path, @Nullable JsonNode value) {
        return warnings(path, value).stream()
                .map(warning -> new Remark(warning.path(), FieldText.problem(warning)))
                .toList();
    }

    public static List<FieldProblem> warnings(String path, @Nullable JsonNode value) {
        return FieldRules.check(path, value).problems().stream()
                .filter(Predicate.not(FieldProblem::isError))
                .toList();
    }
}
