package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided and must now be applied. Of a change only the fields that change something: refusals stay in the review. */
public sealed interface DecisionEvent {
    UUID fiche();

    /**
     * @param decision the register applies a decision once, however often it hears of it
     * @param change the change that was reviewed: for a suggestion the suggestion's id
     * @param number the number of the case, shown in the history of the fiche
     * @param decidedBy the pseudonymous id of the account that decided
     * @param baseVersion the version that every {@code from} was read from
     * @param proposedBy of a change by a source its name, whoever decided: from then on it holds these fields; null otherwise
     */
    record DecisionTaken(
            UUID decision,
            UUID review,
            UUID change,
            String number,
            UUID fiche,
            int baseVersion,
            Origin origin,
            String decidedBy,
            List<FieldChange> changes,
            Instant at,
            @Nullable String proposedBy)
            implements DecisionEvent {}

    /**
     * Where a recognition belongs that no fiche could be found for.
     *
     * @param change the question that the register asked
     * @param fiche the id that a fiche made from it gets
     * @param target the fiche it is linked to; null otherwise
     */
    record RecognitionPlaced(
            UUID decision,
            UUID review,
            UUID change,
            String number,
            UUID fiche,
            Placement placement,
            @Nullable UUID target,
            String decidedBy,
            Instant at)
            implements DecisionEvent {}

    enum Placement {
        /** It is about a fiche that is there. */
        LINKED,
        /** A fiche is made from it. */
        NEW_FICHE,
        /** It belongs in no fiche, as long as it says what it says now. */
        SET_ASIDE
    }
}
