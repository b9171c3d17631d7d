package be.socialekaart.events;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field of a change: what stood there in the version it was made against, and what is proposed.
 *
 * @param path a field's name, or {@code openingHours/MON} for one day
 * @param from filled in by the service that received the change, never taken from the sender; null for an empty field
 * @param to null to empty the field
 */
public record FieldChange(
        String path, @Nullable JsonNode from, @Nullable JsonNode to) {}
