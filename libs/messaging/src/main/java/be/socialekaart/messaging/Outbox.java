package be.socialekaart.messaging;

import java.sql.Timestamp;
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

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Runnable wakeRelay;

    public Outbox(JdbcClient jdbc, JsonMapper json, Clock clock, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.wakeRelay = wakeRelay;
    }

    public <E> EventPublisher<E> publisher(String topic, Class<E> events, Function<E, String> key) {
        return new EventPublisher<>(this, topic, events, key);
    }

    /** For a broker that lost what it had acknowledged: publishes again, under the same ids, what was stored since then. */
    public int republishSince(Instant since) {
        int rows = jdbc.sql(
                        "update outbox set published_at = null where stored_at >= :since and published_at is not null")
                .param("since", Timestamp.from(since))
                .update();
        wakeRelay.run();
        return rows;
    }

    void add(String topic, String key, @Nullable Object event, UUID correlation) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event on '" + topic + "' was published outside a transaction");
        }
        jdbc.sql("""
                        insert into outbox (id, topic, key, type, payload, correlation, causation, stored_at)
                        values (:id, :topic, :key, :type, :payload, :correlation, :causation, :storedAt)
                        """)
                .param("id", UUID.randomUUID())
                .param("topic", topic)
                .param("key", key)
                .param("type", event == null ? null : event.getClass().getSimpleName())
                .param("payload", event == null ? null : json.writeValueAsString(event))
                .param("correlation", correlation)
                .param("causation", EventInfo.beingHandled().map(EventInfo::id).orElse(null))
                .param("storedAt", Timestamp.from(clock.instant()))
                .update();
        String type = event == null ? "a tombstone" : event.getClass().getSimpleName();
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
