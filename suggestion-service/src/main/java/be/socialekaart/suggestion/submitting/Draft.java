package be.socialekaart.suggestion.submitting;

import be.socialekaart.events.FieldChange;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged;
import be.socialekaart.suggestion.dossier.Proposal;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.web.FieldReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A submission read against the version it is about: per field what stood there, what is proposed and what is wrong.
 *
 * @param reasons why it cannot be taken in, each with its place in the words of the API; empty when it can
 */
public record Draft(KnownFiche base, List<DraftField> fields, List<FieldReason> reasons) {

    /** @param from what stands there in that version; never what the sender says stood there */
    public record DraftField(String path, @Nullable JsonNode from, Checked checked) {

        public @Nullable JsonNode to() {
            return checked.value();
        }

        public List<FieldProblem> errors() {
            return checked.problems().stream().filter(FieldProblem::isError).toList();
        }

        public boolean changes() {
            return Merge.merge(path, from, from, to()).kind() != Merged.Kind.ALREADY_SO;
        }
    }

    public boolean isSound() {
        return reasons.isEmpty();
    }

    /** Fields that were sent as they are say nothing, and are left out. */
    public List<DraftField> changed() {
        return fields.stream().filter(DraftField::changes).toList();
    }

    Proposal proposal() {
        List<FieldChange> changes = changed().stream()
                .map(field -> new FieldChange(field.path(), field.from(), field.to()))
                .toList();
        return new Proposal(base.id(), base.isNew() ? proposedName(changes) : base.name(), base.version(), changes);
    }

    private static String proposedName(List<FieldChange> changes) {
        return changes.stream()
                .filter(change -> change.path().equals("name") && change.to() != null)
                .map(change -> change.to().asString(""))
                .findFirst()
                .orElse("");
    }
}
