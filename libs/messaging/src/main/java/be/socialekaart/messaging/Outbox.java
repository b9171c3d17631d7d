package be.socialekaart.messaging;

import be.socialekaart.messaging.OutboxTable.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events a service has committed to. A row is written in the transaction of the change itself, taken by the relay after
 * the commit, and kept for a day after publishing so that it can be published again.
 */
public final class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final OutboxTable table;
    private final EventTraces traces;
    private final Runnable wakeRelay;

    /** What the rows are written with. */
    public record Storage(JdbcClient jdbc, JsonMapper json, Clock clock) {}

    public Outbox(Storage storage, EventTraces traces, Runnable wakeRelay) {
        this.table = new OutboxTable(storage);
        this.traces = traces;
        this.wakeRelay = wakeRelay;
    }

    public <E> EventPublisher<E> publisher(String topic, Class<E> events, Function<E, String> key) {
        return new EventPublisher<>(this, topic, events, key);
    }

    /** For a broker that lost what it had acknowledged: publishes again, under the same ids, what was stored since then. */
    public int republishSince(Instant since) {
        int rows = table.markUnpublishedSince(since);
        wakeRelay.run();
        return rows;
    }

    void add(String topic, String key, @Nullable Object event, UUID correlation) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event on '" + topic + "' was published outside a transaction");
        }
        String type = event == null ? "a tombstone" : event.getClass().getSimpleName();
        String traceparent = traces.stored(type, correlation);
        table.add(new Stored(topic, key, event, correlation, traceparent));
        LoggedChange.during(correlation, () -> log.info("Stored {} for {}", type, topic));
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }
}
