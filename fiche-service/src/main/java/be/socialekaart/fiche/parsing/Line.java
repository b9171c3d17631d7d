package be.socialekaart.fiche.parsing;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One record as it came in. Public: the intake stages it.
 *
 * @param number where it starts in the file, counted from 1
 * @param record null when it could not be read
 * @param id the record it is about, also where nothing else of it can be read
 * @param reason the key of a message, or words, why it could not be read
 * @param size about how many bytes of it are kept
 */
public record Line(
        int number,
        @Nullable JsonNode record,
        @Nullable String id,
        @Nullable String reason,
        int size) {

    /** More than this is no record of any source. */
    static final int LONGEST = 64 * 1024;

    static Line read(int number, JsonNode record, int size) {
        return new Line(number, record, null, null, size);
    }

    static Line broken(int number, @Nullable String id, String reason) {
        return new Line(number, null, id, reason, id == null ? 0 : id.length());
    }
}
