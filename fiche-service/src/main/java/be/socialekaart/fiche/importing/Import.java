package be.socialekaart.fiche.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A directory that somebody handed in. It is looked over as it comes in, and taken over when its coordinator says so.
 *
 * @param directory a name for where it comes from; identifiers that are no UUID count within it
 */
record Import(
        UUID id,
        String number,
        String directory,
        Status status,
        Instant receivedAt,
        @Nullable Instant doneAt,
        Counts counts) {

    enum Status {
        RECEIVING,
        CHECKED,
        DONE
    }

    enum Result {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }

    record Counts(int read, int added, int changed, int same, int wrong) {}

    /** What would happen, or happened, with one line of the file. */
    record Line(
            int line,
            @Nullable UUID fiche,
            @Nullable String name,
            Result result,
            List<String> changed,
            @Nullable String reason) {}

    /** One wrong line stops all of it. */
    public boolean canBeTakenOver() {
        return status == Status.CHECKED && counts.wrong == 0 && counts.added + counts.changed > 0;
    }
}
