package be.socialekaart.messaging;

import java.util.UUID;
import java.util.function.Function;

/**
 * Publishes the events of one topic. The type argument says what a service publishes, so a test can compare it with the
 * declared map of topics. Nothing leaves before the caller's transaction commits, and everything leaves if it does.
 */
public final class EventPublisher<E> {

    private final Outbox outbox;
    private final String topic;
    private final Class<E> events;
    private final Function<E, String> key;

    EventPublisher(Outbox outbox, String topic, Class<E> events, Function<E, String> key) {
        this.outbox = outbox;
        this.topic = topic;
        this.events = events;
        this.key = key;
    }

    /** Call it under the row lock of the thing the key names: that is what gives the events of one key their order. */
    public void publish(E event, UUID correlation) {
        outbox.add(topic, key.apply(event), event, correlation);
    }

    /** Empties the key on a compacted topic, so that every reader forgets it. */
    public void publishTombstone(String emptiedKey, UUID correlation) {
        outbox.add(topic, emptiedKey, null, correlation);
    }

    public String topic() {
        return topic;
    }

    public Class<E> events() {
        return events;
    }
}
