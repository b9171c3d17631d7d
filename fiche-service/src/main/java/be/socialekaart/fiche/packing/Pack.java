package be.socialekaart.fiche.packing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in.
 *
 * @param day the first on which it is so
 * @param tables as CSV, by name; one that is not there stays as it is
 * @param report what it changed, once it is taken over
 * @param fiches how many fiches followed then
 */
record Pack(
        UUID id,
        String number,
        LocalDate day,
        Map<String, String> tables,
        List<Line> report,
        @Nullable Integer fiches,
        Instant receivedAt,
        @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }

    enum What {
        NEW,
        RENAMED,
        MERGED,
        ENDED,
        CHANGED
    }

    /**
     * What becomes different of one municipality, place or zone.
     *
     * @param to what it is called now, or what it went up in
     */
    record Line(
            String table,
            What what,
            String code,
            String name,
            @Nullable String to) {}

    /**
     * What is wrong with a line of the file.
     *
     * @param line 0 for the table as a whole
     * @param reason key of a message
     * @param value what stands there
     */
    record Problem(String table, long line, String reason, String value) {}
}
