package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the register was asked to change, by anybody but the public: a manager, a coordinator, an authentic source. The
 * workflow decides what is live at once and what a person looks at; nothing of it stands on the fiche before.
 */
public sealed interface ProposalEvent {
    UUID fiche();

    UUID change();

    /**
     * @param number the plain number for queue and phone, such as W-2026-000123
     * @param fiche of a proposed fiche its future id
     * @param kind of the review: MANAGER_EDIT, NEW_FICHE, RECOGNITION
     * @param proposedBy the pseudonymous id of the account; of a source its name
     * @param baseVersion the version that every {@code from} was read from; 0 for a fiche that does not exist yet
     * @param why a code where a person must look, such as ENDED or VANISHED at the source; null otherwise
     */
    record ChangeProposed(
            UUID change,
            String number,
            UUID fiche,
            String kind,
            Origin origin,
            String proposedBy,
            Channel channel,
            int baseVersion,
            List<FieldChange> changes,
            @Nullable String why,
            Instant at)
            implements ProposalEvent {}

    /**
     * A source recognises a provider that no fiche could be found for.
     *
     * @param fiche the id that a fiche made from it will have
     * @param record as the source delivered it
     */
    record RecognitionUnmatched(
            UUID change,
            String number,
            UUID fiche,
            String source,
            JsonNode record,
            List<Candidate> candidates,
            Instant at)
            implements ProposalEvent {}

    /**
     * A fiche it might be.
     *
     * @param score 0 to 100
     * @param matches codes of what agrees: KBO_NUMBER, ESTABLISHMENT_NUMBER, RECOGNITION_NUMBER, NAME, ADDRESS
     */
    record Candidate(UUID fiche, String name, int score, List<String> matches) {}

    /** Through which door a change came in. */
    enum Channel {
        /** Signed in, on a page. */
        PAGE,
        /** Signed in, by a program. */
        API,
        /** By the personal link of a mailing, which is not a login: a person looks at everything. */
        LINK,
        /** From an authentic source. */
        DELIVERY
    }
}
