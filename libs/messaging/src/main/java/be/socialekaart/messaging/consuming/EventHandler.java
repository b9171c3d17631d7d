package be.socialekaart.messaging.consuming;

import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.messaging.EventTraces;
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
    private final Watching watching;

    EventHandler(EventConsumer<E> consumer, JsonMapper json, OnceOnly once, Watching watching) {
        this.consumer = consumer;
        this.reader = new EventReader<>(json, consumer.events());
        this.once = once;
        this.watching = watching;
    }

    /** How what happens here is seen from outside. */
    record Watching(MeterRegistry meters, EventTraces traces) {}

    String topic() {
        return consumer.topic();
    }

    boolean replays() {
        return consumer.replays();
    }

    void handle(ConsumerRecord<String, byte[]> message) {
        switch (reader.read(message)) {
            case Received.Known<E> known ->
                traced(message, known.info(), () -> consumer.on(known.event(), known.info()));
            case Received.Tombstone<E> gone ->
                traced(
                        message,
                        gone.info(),
                        () -> consumer.onTombstone(gone.info().key(), gone.info()));
            case Received.Unknown<E> unknown -> passOver(unknown.type(), message);
        }
    }

    private void traced(ConsumerRecord<String, byte[]> message, EventInfo info, Runnable effect) {
        watching.traces().handling(message, info, () -> once(info, effect));
    }

    private void once(EventInfo info, Runnable effect) {
        info.whileHandling(() -> {
            if (consumer.replays()) effect.run();
            else once.run(info.id(), effect);
            log.info("Handled {} from {}", info.type(), topic());
        });
        watching.meters()
                .counter("messaging.events.consumed", "topic", topic(), "type", info.type())
                .increment();
    }

    private void passOver(String type, ConsumerRecord<String, byte[]> message) {
        if (consumer.parksUnknown()) throw new Unreadable("This service does not know the event " + type);
        log.info("Skipped the unknown event {} at {} {}", type, message.topic(), message.offset());
        watching.meters().counter("messaging.events.skipped", "topic", topic()).increment();
    }
}
