package be.socialekaart.workflow.intake;

import be.socialekaart.workflow.casefile.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The events that wait until their process does. */
@Repository
class EarlyEvents {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    EarlyEvents(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    EarlyEvent store(UUID id, UUID reference, Object event) {
        EarlyEvent early = new EarlyEvent(id, reference, event, clock.instant());
        database.sql("""
                        insert into early_event (id, reference, name, body, received_at, try_at, expires_at)
                        values (:id, :reference, :name, cast(:body as jsonb), :receivedAt, :receivedAt, :expiresAt)
                        """)
                .param("id", early.id())
                .param("reference", early.reference())
                .param("name", early.name())
                .param("body", json.writeValueAsString(early.event()))
                .param("receivedAt", Columns.moment(early.receivedAt()))
                .param("expiresAt", Columns.moment(early.expiresAt()))
                .update();
        return early;
    }

    List<UUID> due() {
        return database.sql("select id from early_event where try_at <= :now order by received_at limit 100")
                .param("now", Columns.moment(clock.instant()))
                .query(UUID.class)
                .list();
    }

    /** Held; empty when another node is busy with it. */
    Optional<EarlyEvent> take(UUID id) {
        return database.sql("""
                        select id, reference, name, body, received_at from early_event
                        where id = :id for update skip locked
                        """).param("id", id).query(this::read).optional();
    }

    void later(UUID id, Duration delay) {
        database.sql("update early_event set try_at = :at where id = :id")
                .param("id", id)
                .param("at", Columns.moment(clock.instant().plus(delay)))
                .update();
    }

    void done(UUID id) {
        database.sql("delete from early_event where id = :id").param("id", id).update();
    }

    int expire() {
        return database.sql("delete from early_event where expires_at < :now")
                .param("now", Columns.moment(clock.instant()))
                .update();
    }

    private EarlyEvent read(ResultSet row, int number) throws SQLException {
        return new EarlyEvent(
                Columns.id(row, "id"),
                Columns.id(row, "reference"),
                json.readValue(row.getString("body"), EarlyEvent.kind(row.getString("name"))),
                Columns.moment(row, "received_at"));
    }
}
