package be.socialekaart.messaging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the outbox, as they are written; the relay reads them over a connection of its own. */
final class OutboxTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    OutboxTable(Outbox.Storage storage) {
        this.jdbc = storage.jdbc();
        this.json = storage.json();
        this.clock = storage.clock();
    }

    /** @param traceparent the trace it is stored in; null without one */
    record Stored(
            String topic,
            String key,
            @Nullable Object event,
            UUID correlation,
            @Nullable String traceparent) {

        /** Null for a tombstone. */
        @Nullable
        String type() {
            return event == null ? null : event.getClass().getSimpleName();
        }
    }

    void add(Stored row) {
        jdbc.sql("""
                        insert into outbox (id, topic, key, type, payload, correlation, causation, traceparent, stored_at)
                        values (:id, :topic, :key, :type, :payload, :correlation, :causation, :traceparent, :storedAt)
                        """)
                .param("id", UUID.randomUUID())
                .param("topic", row.topic())
                .param("key", row.key())
                .param("type", row.type())
                .param("payload", row.event() == null ? null : json.writeValueAsString(row.event()))
                .param("correlation", row.correlation())
                .param("causation", EventInfo.beingHandled().map(EventInfo::id).orElse(null))
                .param("traceparent", row.traceparent())
                .param("storedAt", Timestamp.from(clock.instant()))
                .update();
    }

    int markUnpublishedSince(Instant since) {
        return jdbc.sql("update outbox set published_at = null where stored_at >= :since and published_at is not null")
                .param("since", Timestamp.from(since))
                .update();
    }
}
