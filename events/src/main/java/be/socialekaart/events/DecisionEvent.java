package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was decided and must now be applied. Holds only the fields that change something: refusals stay in the review. */
public sealed interface DecisionEvent {
    UUID fiche();

    /**
     * @param decision the register applies a decision once, however often it hears of it
     * @param change the change that was reviewed: for a suggestion the suggestion's id
     * @param number the number of the case, shown in the history of the fiche
     * @param decidedBy the pseudonymous id of the account that decided
     * @param baseVersion the version that every {@code from} was read from
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
            Instant at)
            implements DecisionEvent {}
}
