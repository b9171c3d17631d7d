package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The course of a review. Only {@link ReviewClosed} tells the final outcomes. */
public sealed interface ReviewEvent {
    UUID review();

    UUID fiche();

    /** The change under review: for a suggestion the suggestion's id. */
    UUID change();

    /**
     * @param kind SUGGESTION, MANAGER_EDIT, … as in the review of the API
     * @param region the slug of the province
     * @param coordinators pseudonymous ids of the accounts that serve the region or, where nobody does, of its team
     */
    record ReviewOpened(
            UUID review,
            String number,
            UUID fiche,
            UUID change,
            String kind,
            String region,
            List<String> coordinators,
            Instant dueAt,
            Instant at)
            implements ReviewEvent {}

    /**
     * What the rules made of a change that came through the register: these paths go to the register without a person,
     * those wait for one. Comes before anything else about the review.
     */
    record ReviewRouted(
            UUID review, String number, UUID fiche, UUID change, List<String> live, List<String> reviewed, Instant at)
            implements ReviewEvent {}

    /** The coordinator asked something; the text is a message of the suggestion and does not travel. */
    record QuestionAsked(UUID review, UUID fiche, UUID change, UUID message, Instant at) implements ReviewEvent {}

    /** A coordinator decided every field; the register now applies it. */
    record ReviewDecided(UUID review, UUID fiche, UUID change, Instant at) implements ReviewEvent {}

    /** A field clashed at applying: the case is on the desk again. */
    record ReviewReopened(
            UUID review,
            String number,
            UUID fiche,
            UUID change,
            List<String> paths,
            List<String> coordinators,
            Instant at)
            implements ReviewEvent {}

    /**
     * Somebody said that what a source holds is wrong. The source is told; what was suggested about this field gets no other
     * answer until the source changes it.
     */
    record SourceReported(UUID review, String number, UUID fiche, UUID change, String path, String source, Instant at)
            implements ReviewEvent {}

    /**
     * The source changed the field, or holds it no more.
     *
     * @param value what the fiche says since
     */
    record SourceReportSettled(
            UUID review,
            String number,
            UUID fiche,
            UUID change,
            String path,
            String source,
            @Nullable JsonNode value,
            Instant at)
            implements ReviewEvent {}

    /**
     * The end: one outcome per field.
     *
     * @param kind as in {@link ReviewOpened}; null from a publisher that knew suggestions only
     * @param proposedBy the pseudonymous id of the account that proposed it; null for a suggestion
     */
    record ReviewClosed(
            UUID review,
            String number,
            UUID fiche,
            UUID change,
            List<FieldOutcome> outcomes,
            Instant at,
            @Nullable String kind,
            @Nullable String proposedBy)
            implements ReviewEvent {}

    /**
     * @param value what the fiche says since, where the outcome put something on it
     * @param reason for the submitter to read, in Dutch, written or chosen by the coordinator
     */
    record FieldOutcome(
            String path, Outcome outcome, @Nullable JsonNode value, String reason) {}

    enum Outcome {
        ACCEPTED,
        ADAPTED,
        REFUSED,
        ALREADY_SO,
        PASSED_TO_SOURCE,
        SUPERSEDED
    }
}
