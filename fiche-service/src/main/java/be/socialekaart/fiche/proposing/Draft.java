package be.socialekaart.fiche.proposing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged;
import be.socialekaart.web.FieldReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A submission read against the version it was made from.
 *
 * @param baseVersion 0 for a fiche that does not exist yet
 * @param reasons why it cannot be taken in, each with its place in the words of the API; empty when it can
 */
public record Draft(int baseVersion, FicheValues base, List<DraftField> fields, List<FieldReason> reasons) {

    /** @param from what stands there in that version; never what the sender says stood there */
    public record DraftField(String path, @Nullable JsonNode from, Checked checked) {

        List<FieldProblem> errors() {
            return checked.problems().stream().filter(FieldProblem::isError).toList();
        }

        boolean changes() {
            return !checked.ok()
                    || Merge.merge(path, from, from, checked.value()).kind() != Merged.Kind.ALREADY_SO;
        }

        FieldChange change() {
            return new FieldChange(path, from, checked.value());
        }
    }

    /** Fields that were sent as they are say nothing, and are left out. */
    public List<FieldChange> changes() {
        return fields.stream()
                .filter(DraftField::changes)
                .map(DraftField::change)
                .toList();
    }
}
