package be.socialekaart.fields;

import be.socialekaart.fields.rules.Findings;
import be.socialekaart.fields.rules.TypeRules;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of every field: whatever is proposed comes back normalised or with the reasons why not, never thrown. */
public final class FieldRules {

    private static final Set<String> REQUIRED = Set.of("name", "kind", "status");

    private FieldRules() {}

    public static Checked check(String path, @Nullable JsonNode proposed) {
        JsonNode present = FicheValues.present(proposed);
        return Fields.of(path)
                .map(field -> check(field, present))
                .orElseGet(() -> wrong(present, FieldProblem.error(path, "path.unknown")));
    }

    /** What stands there already is not judged again: it may have been right on the day it was written. */
    public static Checked check(String path, @Nullable JsonNode proposed, @Nullable JsonNode from) {
        JsonNode present = FicheValues.present(proposed);
        return present != null && present.equals(from) ? new Checked(present, List.of()) : check(path, proposed);
    }

    private static Checked check(Field field, @Nullable JsonNode proposed) {
        Findings findings = Findings.about(field.name());
        JsonNode right = proposed == null
                ? null
                : FicheValues.present(TypeRules.of(field.type()).check(proposed, findings));
        if (findings.hasErrors()) return new Checked(proposed, findings.problems());
        return right == null && REQUIRED.contains(field.name())
                ? wrong(proposed, FieldProblem.error(field.name(), "required"))
                : new Checked(right, findings.problems());
    }

    private static Checked wrong(@Nullable JsonNode proposed, FieldProblem problem) {
        return new Checked(proposed, List.of(problem));
    }
}
