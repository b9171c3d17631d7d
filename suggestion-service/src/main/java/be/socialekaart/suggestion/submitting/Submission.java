package be.socialekaart.suggestion.submitting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody sent, as sent.
 *
 * @param fiche {@link #NO_FICHE} for one that does not exist yet
 * @param baseVersion absent means: against the newest version at receipt; 0 for a fiche that does not exist yet
 * @param trapped the field that people do not see was filled in
 */
public record Submission(
        UUID fiche,
        @Nullable Integer baseVersion,
        List<ProposedField> fields,
        String reason,
        @Nullable String email,
        boolean trapped) {

    /** Whoever proposes a new fiche does not choose its id. */
    public static final UUID NO_FICHE = new UUID(0, 0);

    public boolean isNewFiche() {
        return fiche.equals(NO_FICHE);
    }

    /** @param to null to empty the field */
    public record ProposedField(String path, @Nullable JsonNode to) {}
}
