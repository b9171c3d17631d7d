package be.socialekaart.messaging.consuming;

import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Handles a record for one listener, whether it just arrived or was parked and is tried again. Fails loudly. */
final class EventHandler<E> {

    private static final Logger log = LoggerFactory.getLogger(EventHandler.class);

    private final EventConsumer<E> consumer;
    private final EventReader<E> reader;
    private final OnceOnly once;
    private final MeterRegistry meters;

    EventHandler(EventConsumer<E> consumer, JsonMapper json, OnceOnly once, MeterRegistry meters) {
        this.consumer = consumer;
        this.reader = new EventReader<>(json, consumer.events());
        this.once = once;
        this.meters = meters;
    }

    String topic() {
        return consumer.topic();
    }

    void handle(ConsumerRecord<String, byte[]> message) {
        switch (reader.read(message)) {
            case Received.Known<E> known -> once(known.info(), () -> consumer.on(known.event(), known.info()));
            case Received.Tombstone<E> gone ->
                once(gone.info(), () -> consumer.onTombstone(gone.info().key(), gone.info()));
            case Received.Unknown<E> unknown -> passOver(unknown.type(), message);
        }
    }

    private void once(EventInfo info, Runnable effect) {
        info.whileHandling(() -> {
            once.run(info.id(), effect);
            log.info("Handled {} from {}", info.type(), topic());
        });
        meters.counter("messaging.events.consumed", "topic", topic(), "type", info.type())
                .increment();
    }

    private void passOver(String type, ConsumerRecord<String, byte[]> message) {
        if (consumer.parksUnknown()) throw new Unreadable("This service does not know the event " + type);
        log.info("Skipped the unknown event {} at {} {}", type, message.topic(), message.offset());
        meters.counter("messaging.events.skipped", "topic", topic()).increment();
    }
}
