package be.socialekaart.fiche.delivering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a source sent at once. RECEIVING while it comes in; RUNNING until it is compared and its news has reached the
 * fiches; HELD when a person must look first; DONE, or FAILED with a reason.
 *
 * @param ending how many records that still hold it would end, of the {@code holding} that the source has
 * @param released a person looked, and let it pass
 */
record Delivery(
        UUID id,
        String source,
        Kind kind,
        Status status,
        Instant receivedAt,
        Counts counts,
        int ending,
        int holding,
        @Nullable String reason,
        boolean released) {

    enum Kind {
        /** All that the source holds: what is not in it is gone. */
        SNAPSHOT,
        /** What changed; it says nothing about the rest. */
        CHANGES
    }

    enum Status {
        RECEIVING,
        RUNNING,
        HELD,
        DONE,
        FAILED
    }

    record Counts(int read, int unchanged, int changed, int added, int gone, int quarantined) {}
}
