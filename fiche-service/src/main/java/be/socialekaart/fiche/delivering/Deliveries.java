package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.delivering.Delivery.Counts;
import be.socialekaart.fiche.delivering.Delivery.Kind;
import be.socialekaart.fiche.delivering.Delivery.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deliveries, which are the jobs that a source follows. */
@Repository
class Deliveries {
    private static final String COLUMNS = """
            id, source, kind, received_at, lines, unchanged, changed, new, gone, ending, holding, quarantined, reason,
            released,
            case when status = 'DONE' and exists (select from recognition_record where pending = delivery.id)
                 then 'RUNNING' else status end as status
            """;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void receive(UUID id, String source, Kind kind, Instant at) {
        jdbc.sql("""
                insert into delivery (id, source, kind, status, received_at)
                values (:id, :source, :kind, 'RECEIVING', :at)
                """)
                .param("id", id)
                .param("source", source)
                .param("kind", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of it is here: from now on it is work. */
    void run(UUID id, Instant at) {
        jdbc.sql("update delivery set status = 'RUNNING', received_at = :at where id = :id and status = 'RECEIVING'")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("delete from delivery where id = :id and status = 'RECEIVING'")
                .param("id", id)
                .update();
    }

    /** What was coming in when the service ended. */
    int discardReceivingSince(Instant before) {
        return jdbc.sql("delete from delivery where status = 'RECEIVING' and received_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Still coming in, however long it takes. */
    void touch(UUID id, Instant now) {
        jdbc.sql("update delivery set received_at = :now where id = :id and status = 'RECEIVING'")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Delivery> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from delivery where id = :id")
                .param("id", id)
                .query(Deliveries::read)
                .optional();
    }

    List<Delivery> newest(int most) {
        return jdbc.sql("select " + COLUMNS + """
                from delivery where status <> 'RECEIVING'
                order by (status = 'HELD') desc, received_at desc limit :most
                """)
                .param("most", most)
                .query(Deliveries::read)
                .list();
    }

    /** The next to compare, held: deliveries of one source are compared one after the other, in the order of receipt. */
    Optional<Delivery> takeNext() {
        return jdbc.sql("select " + COLUMNS + """
                from delivery
                where status = 'RUNNING' and not exists (
                    select from delivery earlier
                    where earlier.source = delivery.source and earlier.status = 'RUNNING'
                      and (earlier.received_at, earlier.id) < (delivery.received_at, delivery.id))
                order by received_at limit 1
                for update skip locked
                """).query(Deliveries::read).optional();
    }

    Optional<Delivery> lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from delivery where id = :id for update")
                .param("id", id)
                .query(Deliveries::read)
                .optional();
    }

    void count(UUID id, Counts counts, int ending, int holding) {
        jdbc.sql("""
                update delivery
                set lines = :read, unchanged = :unchanged, changed = :changed, new = :added, gone = :gone,
                    quarantined = :quarantined, ending = :ending, holding = :holding
                where id = :id
                """)
                .param("id", id)
                .param("read", counts.read())
                .param("unchanged", counts.unchanged())
                .param("changed", counts.changed())
                .param("added", counts.added())
                .param("gone", counts.gone())
                .param("quarantined", counts.quarantined())
                .param("ending", ending)
                .param("holding", holding)
                .update();
    }

    void become(UUID id, Status status, @Nullable String reason) {
        jdbc.sql("update delivery set status = :status, reason = :reason where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("reason", reason)
                .update();
    }

    /** A newer snapshot says what the source holds; what these older ones would have ended is no question any more. */
    List<UUID> supersedeHeld(Delivery by) {
        return jdbc.sql("""
                update delivery set status = 'FAILED', reason = 'delivery.superseded'
                where source = :source and status = 'HELD' and kind = 'SNAPSHOT' and received_at < :at
                returning id
                """)
                .param("source", by.source())
                .param("at", by.receivedAt().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** @param released false when it was refused */
    void decide(UUID id, boolean released, String account, Instant at) {
        jdbc.sql("""
                update delivery
                set status = :status, reason = :reason, released = :released, decided_by = :account, decided_at = :at
                where id = :id
                """)
                .param("id", id)
                .param("status", released ? Status.RUNNING.name() : Status.FAILED.name())
                .param("reason", released ? null : "delivery.refused")
                .param("released", released)
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("source"),
                Kind.valueOf(row.getString("kind")),
                Status.valueOf(row.getString("status")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new Counts(
                        row.getInt("lines"),
                        row.getInt("unchanged"),
                        row.getInt("changed"),
                        row.getInt("new"),
                        row.getInt("gone"),
                        row.getInt("quarantined")),
                row.getInt("ending"),
                row.getInt("holding"),
                row.getString("reason"),
                row.getBoolean("released"));
    }
}
