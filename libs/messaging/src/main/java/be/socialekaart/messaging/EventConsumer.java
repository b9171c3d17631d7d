package be.socialekaart.messaging;

/**
 * Listens to one topic. Every bean of this type gets its own container in the service's consumer group. What {@code on}
 * writes is committed together with the event's id, so an event that comes twice has one effect. An exception means "not
 * now": the event is tried again a few times and then parked with its key, while other keys go on. So do not catch.
 *
 * @param <E> a sealed interface; its records are the known events
 */
public interface EventConsumer<E> {
    String topic();

    Class<E> events();

    /** On a topic that commands, an event of an unknown type must not get lost: true parks it, false skips and counts it. */
    default boolean parksUnknown() {
        return false;
    }

    /**
     * True for what every instance holds in memory: it reads the whole topic anew at each start, and {@code on} is called for
     * every record, also for one of before. It then writes nothing, and only a compacted topic serves.
     */
    default boolean replays() {
        return false;
    }

    void on(E event, EventInfo info);

    /** An empty record on a compacted topic: what the key names is gone. */
    default void onTombstone(String key, EventInfo info) {}
}
