package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What happens to a suggestion on the side of the one who made it. Carries proposed values and ids; the reason, the
 * messages and who it was stay with suggestion-service.
 */
public sealed interface SuggestionEvent {
    UUID suggestion();

    UUID fiche();

    /** @param number the plain number for phone and queue, such as S-2026-000123 */
    record SuggestionSubmitted(
            UUID suggestion, String number, UUID fiche, int baseVersion, List<FieldChange> changes, Instant at)
            implements SuggestionEvent {}

    /** The submitter took it back; the review closes unless a decision was already taken. */
    record SuggestionWithdrawn(UUID suggestion, UUID fiche, Instant at) implements SuggestionEvent {}

    /** The submitter wrote something; a review that waits for an answer goes on. */
    record MessagePosted(UUID suggestion, UUID fiche, UUID message, Instant at) implements SuggestionEvent {}
}
