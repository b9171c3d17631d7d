package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a manager answered by the personal link of a mailing, block by block. */
public sealed interface AnswerEvent {
    UUID fiche();

    /** The round of questions this answers: one addressee in one campaign. */
    UUID contact();

    /**
     * These fields still hold.
     *
     * @param baseVersion the version that was on the screen; what changed since is not confirmed
     * @param account the pseudonymous id of the account that the mail went to
     */
    record FicheConfirmed(
            UUID answer, UUID contact, UUID fiche, int baseVersion, List<String> paths, String account, Instant at)
            implements AnswerEvent {}

    /**
     * These fields should say something else. The register makes a change of it, as of any other.
     *
     * @param campaign the mailing in which it was asked; null from before that was told
     */
    record CorrectionProposed(
            UUID change,
            UUID contact,
            UUID fiche,
            int baseVersion,
            List<FieldChange> changes,
            String account,
            Instant at,
            @Nullable UUID campaign)
            implements AnswerEvent {}

    /** Everything that was asked about this fiche has an answer. */
    record FicheAnswered(UUID contact, UUID fiche, Result result, Instant at) implements AnswerEvent {}

    enum Result {
        CONFIRMED,
        CORRECTED,
        /** Of some fields the manager does not know whether they hold. */
        UNSURE
    }
}
