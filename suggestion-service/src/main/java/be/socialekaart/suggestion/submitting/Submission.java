package be.socialekaart.suggestion.submitting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody sent, as sent.
 *
 * @param baseVersion absent means: against the newest version at receipt
 * @param trapped the field that people do not see was filled in
 */
public record Submission(
        UUID fiche,
        @Nullable Integer baseVersion,
        List<ProposedField> fields,
        String reason,
        @Nullable String email,
        boolean trapped) {

    /** @param to null to empty the field */
    public record ProposedField(String path, @Nullable JsonNode to) {}
}
