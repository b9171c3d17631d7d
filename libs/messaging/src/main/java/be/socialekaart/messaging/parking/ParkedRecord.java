package be.socialekaart.messaging.parking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/**
 * A received record that waits for a person.
 *
 * @param reason why it waits, in English, for the operator; never shown to the public
 */
public record ParkedRecord(
        long id,
        Place place,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] payload,
        String reason,
        Instant parkedAt) {

    static final String BEHIND_ANOTHER = "An earlier record of the same key is parked";

    /** Where in the broker's log the record stood. */
    public record Place(String topic, int partition, long offset, Instant sentAt) {}

    /** The value as far as it is text at all. */
    public Optional<String> payloadText() {
        return Optional.ofNullable(payload).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Nothing is wrong with it: it keeps its place behind one of the same key. */
    public boolean waitsBehindAnother() {
        return reason.equals(BEHIND_ANOTHER);
    }

    /** No repetition helps as long as the service is what it is. */
    public boolean isUnreadable() {
        return reason.startsWith("Unreadable:");
    }

    ConsumerRecord<String, byte[]> asReceived() {
        RecordHeaders received = new RecordHeaders();
        headers.forEach((name, value) -> received.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                place.topic(),
                place.partition(),
                place.offset(),
                place.sentAt().toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                payload,
                received,
                Optional.empty());
    }
}
