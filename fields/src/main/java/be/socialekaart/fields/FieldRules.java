package be.socialekaart.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of every field: whatever is proposed comes back normalised or with the reasons why not, never thrown. */
public final class FieldRules {

    private FieldRules() {}

    public static Checked check(String path, @Nullable JsonNode proposed) {
        if (Fields.of(path).isEmpty()) {
            return new Checked(null, List.of(FieldProblem.error(path, "path.unknown")));
        }
        return new Checked(FicheValues.present(proposed), List.of());
    }
}
