package be.socialekaart.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A proposed value after the rules.
 *
 * @param value written the way the register writes it; as it was proposed when it is not {@link #ok()}
 */
public record Checked(@Nullable JsonNode value, List<FieldProblem> problems) {

    public boolean ok() {
        return problems.stream().noneMatch(FieldProblem::isError);
    }
}
