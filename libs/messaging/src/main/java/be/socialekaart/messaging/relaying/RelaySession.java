package be.socialekaart.messaging.relaying;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The relay's own connection. It holds the lock of the schema, and rows are taken and marked on it and on no other: a relay
 * whose connection is gone has lost the lock, and can take nothing more.
 */
final class RelaySession implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

    RelaySession(Connection connection) {
        this.connection = new SingleConnectionDataSource(connection, true);
        this.jdbc = JdbcClient.create(this.connection);
    }

    /** The lock lives as long as this session; a second relay of the same schema gets false and idles. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_lock(hashtext('outbox relay'), hashtext(current_schema()))")
                .query(Boolean.class)
                .single();
    }

    /** The oldest unpublished rows, without the lanes that are held back. */
    List<OutboxRow> take(int limit, Collection<String> heldLanes) {
        return jdbc.sql("""
                        select position, id, topic, key, type, payload, correlation, causation, traceparent,
                               stored_at
                          from outbox
                         where published_at is null
                           and topic || '/' || key <> all (:held)
                         order by position
                         limit :limit
                        """)
                .param("held", heldLanes.toArray(String[]::new))
                .param("limit", limit)
                .query(RelaySession::row)
                .list();
    }

    void markPublished(Collection<Long> positions, Instant at) {
        jdbc.sql("update outbox set published_at = :at where position = any (:positions)")
                .param("at", Timestamp.from(at))
                .param("positions", positions.toArray(Long[]::new))
                .update();
    }

    private static OutboxRow row(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("correlation", UUID.class),
                row.getObject("causation", UUID.class),
                row.getString("traceparent"),
                row.getTimestamp("stored_at").toInstant());
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
