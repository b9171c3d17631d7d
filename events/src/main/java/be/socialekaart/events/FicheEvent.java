package be.socialekaart.events;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The public fiche as it is now. The topic is compacted: whoever reads it from the start has the whole register, and an
 * empty record (a tombstone) removes the fiche everywhere.
 */
public sealed interface FicheEvent {
    UUID fiche();

    /**
     * @param version rises when a value changes
     * @param revision rises on every stored event of this fiche; readers skip a revision they already have
     * @param body the fiche in the shape that {@code GET /api/fiches/{id}} answers
     */
    record FicheChanged(UUID fiche, int version, int revision, JsonNode body, Instant at) implements FicheEvent {}
}
