package be.socialekaart.fiche.proposing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fiche.catalogue.FicheId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A change that was taken in, and how far each of its fields is. Public: pages and API show it.
 *
 * @param undoes the version of which it takes something back; null otherwise
 */
public record ProposedChange(
        UUID change,
        String number,
        FicheId fiche,
        int baseVersion,
        Submission.Kind kind,
        Proposer by,
        Instant at,
        String reason,
        @Nullable Integer undoes,
        List<Field> fields) {

    /**
     * @param value what was put on the fiche, where that is known
     * @param reason comes with the outcome
     */
    public record Field(
            FieldChange change,
            State state,
            @Nullable Outcome outcome,
            @Nullable JsonNode value,
            @Nullable String reason) {

        static Field taken(FieldChange change) {
            return new Field(change, State.PENDING, null, null, null);
        }

        public String path() {
            return change.path();
        }
    }

    public enum State {
        /** The rules were not heard yet, or the register did not apply it yet. */
        PENDING,
        /** It stands on the fiche. */
        LIVE,
        /** A coordinator looks at it first. */
        IN_REVIEW,
        /** Decided, and it does not stand on the fiche. */
        CLOSED
    }

    public boolean isPending() {
        return fields.stream().anyMatch(field -> field.state() == State.PENDING);
    }
}
