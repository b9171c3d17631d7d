package be.socialekaart.messaging.relaying;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A committed event, or a tombstone where type and payload are missing. */
record OutboxRow(
        long position,
        UUID id,
        String topic,
        String key,
        @Nullable String type,
        @Nullable String payload,
        UUID correlation,
        @Nullable UUID causation,
        @Nullable String traceparent,
        Instant storedAt) {

    /** What order is promised for: the rows of one key on one topic. */
    String lane() {
        return topic + "/" + key;
    }
}
