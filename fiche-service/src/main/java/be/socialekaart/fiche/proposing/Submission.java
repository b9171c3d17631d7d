package be.socialekaart.fiche.proposing;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fields.values.FreeText;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A change as it was handed in. Public: every door makes one.
 *
 * @param change its id, chosen by the door: the same id again is the same change
 * @param baseVersion absent means against the newest version at receipt; 0 means a fiche that does not exist yet
 * @param reason what whoever makes it wrote to whoever looks at it; empty when nothing
 * @param why a code where a person must look, whatever the rules say; null otherwise
 * @param undoes the version of which it takes something back; null otherwise
 * @param campaign the mailing that asked for it; null otherwise
 */
public record Submission(
        UUID change,
        FicheId fiche,
        @Nullable Integer baseVersion,
        List<ProposedField> fields,
        Proposer by,
        Kind kind,
        String reason,
        @Nullable String why,
        @Nullable Integer undoes,
        @Nullable UUID campaign) {
    private static final String STATUS = "status";

    public Submission {
        reason = FreeText.clean(reason);
    }

    /** The kind of review it becomes. */
    public enum Kind {
        MANAGER_EDIT,
        NEW_FICHE,
        RECOGNITION
    }

    /** @param to null to empty the field */
    public record ProposedField(String path, @Nullable JsonNode to) {}

    public static Submission edit(
            UUID change,
            FicheId fiche,
            @Nullable Integer baseVersion,
            List<ProposedField> fields,
            Proposer by,
            String reason) {
        return Integer.valueOf(0).equals(baseVersion)
                ? new Submission(change, fiche, 0, withStatus(fields), by, Kind.NEW_FICHE, reason, null, null, null)
                : new Submission(change, fiche, baseVersion, fields, by, Kind.MANAGER_EDIT, reason, null, null, null);
    }

    /** The same, said to take back what that version changed. */
    public Submission undoing(int version) {
        return new Submission(change, fiche, baseVersion, fields, by, kind, reason, why, version, campaign);
    }

    /** The same, said to answer a mailing. */
    public Submission answering(@Nullable UUID mailing) {
        return new Submission(change, fiche, baseVersion, fields, by, kind, reason, why, undoes, mailing);
    }

    /** A new fiche is active unless it says otherwise. */
    private static List<ProposedField> withStatus(List<ProposedField> fields) {
        if (fields.stream().anyMatch(field -> field.path().equals(STATUS))) return fields;
        ProposedField active = new ProposedField(STATUS, StringNode.valueOf("ACTIVE"));
        return Stream.concat(Stream.of(active), fields.stream()).toList();
    }
}
