package be.socialekaart.messaging.relaying;

import be.socialekaart.messaging.CloudEventHeaders;
import be.socialekaart.messaging.EventTraces;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends a row as a CloudEvent in binary mode: attributes in the headers, the event itself as the value. */
final class Broker implements Function<OutboxRow, CompletableFuture<?>> {

    private static final String TOMBSTONE = "Tombstone";

    private final KafkaTemplate<String, byte[]> kafka;
    private final String source;
    private final String topicPrefix;

    Broker(KafkaTemplate<String, byte[]> kafka, String source, String topicPrefix) {
        this.kafka = kafka;
        this.source = source;
        this.topicPrefix = topicPrefix;
    }

    @Override
    public CompletableFuture<?> apply(OutboxRow row) {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(topicPrefix + row.topic(), row.key(), bytes(row.payload()));
        header(event, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(event, CloudEventHeaders.ID, row.id());
        header(event, CloudEventHeaders.TYPE, row.type() == null ? TOMBSTONE : row.type());
        header(event, CloudEventHeaders.SOURCE, "/" + source);
        header(event, CloudEventHeaders.TIME, row.storedAt());
        header(event, CloudEventHeaders.SUBJECT, row.key());
        header(event, CloudEventHeaders.CORRELATION, row.correlation());
        header(event, CloudEventHeaders.CAUSATION, row.causation());
        header(event, EventTraces.HEADER, row.traceparent());
        header(event, CloudEventHeaders.CONTENT_TYPE, row.payload() == null ? null : "application/json");
        return kafka.send(event);
    }

    private static void header(ProducerRecord<?, ?> event, String name, @Nullable Object value) {
        if (value != null) event.headers().add(name, bytes(value.toString()));
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
