package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the register did with a decision. */
public sealed interface RegisterEvent {
    UUID fiche();

    /** @param version the fiche's version after the decision, also when nothing changed */
    record DecisionApplied(UUID decision, UUID review, UUID fiche, int version, List<AppliedField> fields, Instant at)
            implements RegisterEvent {}

    /** @param now what stands on the fiche after the decision */
    record AppliedField(
            String path, Result result, @Nullable JsonNode now) {}

    enum Result {
        APPLIED,
        /** The field was changed meanwhile in a way that cannot be merged; nothing of this field was applied. */
        CLASH,
        /** The fiche already said so. */
        ALREADY_SO,
        /** An authentic source holds the field. */
        LOCKED
    }
}
