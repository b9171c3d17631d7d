package be.socialekaart.messaging.consuming;

import be.socialekaart.messaging.CloudEventHeaders;
import be.socialekaart.messaging.EventInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns records into events. A name on the wire only ever selects one of the known records, never a class. */
final class EventReader<E> {

    private final JsonMapper json;
    private final EventTypes<E> types;

    EventReader(JsonMapper json, Class<E> events) {
        this.json = json;
        this.types = new EventTypes<>(events);
    }

    Received<E> read(ConsumerRecord<String, byte[]> message) {
        if (message.key() == null) throw new Unreadable("The record has no key");
        if (message.value() == null) return new Received.Tombstone<>(tombstone(message));
        String type = required(message, CloudEventHeaders.TYPE);
        return types.of(type)
                .<Received<E>>map(known -> new Received.Known<>(body(message, known), info(message, type)))
                .orElseGet(() -> new Received.Unknown<>(type));
    }

    private E body(ConsumerRecord<String, byte[]> message, Class<? extends E> type) {
        try {
            E event = json.readValue(message.value(), type);
            if (event == null) throw new Unreadable("The record says null");
            return event;
        } catch (JacksonException garbled) {
            throw new Unreadable("The record is not a readable " + type.getSimpleName(), garbled);
        }
    }

    private static EventInfo info(ConsumerRecord<String, byte[]> message, String type) {
        return new EventInfo(
                uuid(CloudEventHeaders.ID, required(message, CloudEventHeaders.ID)),
                type,
                message.key(),
                time(required(message, CloudEventHeaders.TIME)),
                uuid(CloudEventHeaders.CORRELATION, required(message, CloudEventHeaders.CORRELATION)),
                header(message, CloudEventHeaders.CAUSATION)
                        .map(text -> uuid(CloudEventHeaders.CAUSATION, text))
                        .orElse(null));
    }

    /** A tombstone may come from an operator's tool, without our headers; its place in the log identifies it then. */
    private static EventInfo tombstone(ConsumerRecord<String, byte[]> message) {
        if (header(message, CloudEventHeaders.ID).isPresent()) return info(message, "Tombstone");
        String place = message.topic() + "/" + message.partition() + "/" + message.offset();
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        return new EventInfo(id, "Tombstone", message.key(), Instant.ofEpochMilli(message.timestamp()), id, null);
    }

    private static String required(ConsumerRecord<String, byte[]> message, String name) {
        return header(message, name).orElseThrow(() -> new Unreadable("The record has no header " + name));
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static UUID uuid(String name, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException garbled) {
            throw new Unreadable("The header " + name + " is not a UUID", garbled);
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException garbled) {
            throw new Unreadable("The header " + CloudEventHeaders.TIME + " is not a moment", garbled);
        }
    }
}
