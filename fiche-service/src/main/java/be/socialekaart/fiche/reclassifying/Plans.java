package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.rubrieken.Plan;
import be.socialekaart.fiche.rubrieken.Plan.Action;
import be.socialekaart.fiche.rubrieken.Plan.Status;
import be.socialekaart.fiche.rubrieken.Plan.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored plans. */
@Repository
class Plans {
    private static final String SELECT = """
            select id, number, action, rubriek, wish, day, status, reason, asked_by, key, other, told, done_at from rubriek_plan
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Plans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What somebody asked for. */
    record Asked(Action action, String rubriek, Wish wish, LocalDate day, String by) {}

    UUID draft(Asked asked, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into rubriek_plan (id, action, rubriek, wish, day, asked_by, asked_at)
                values (:id, :action, :rubriek, cast(:wish as jsonb), :day, :by, :at)
                """)
                .param("id", id)
                .param("action", asked.action().name())
                .param("rubriek", asked.rubriek())
                .param("wish", json.writeValueAsString(asked.wish()))
                .param("day", asked.day())
                .param("by", asked.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<Plan> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Plan> lock(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The next one whose day has come; what another instance is busy with is passed over. */
    Optional<Plan> lockDue(LocalDate today) {
        return jdbc.sql(SELECT + """
                where status = 'PLANNED' and day <= :today order by day, number limit 1 for update skip locked
                """).param("today", today).query(this::read).optional();
    }

    Optional<Plan> lockRunning() {
        return jdbc.sql(SELECT + "where status = 'RUNNING' order by number limit 1 for update skip locked")
                .query(this::read)
                .optional();
    }

    /** Those that still wait first, then the newest of the others. */
    List<Plan> newest(int most) {
        return jdbc.sql(SELECT + """
                where status <> 'WITHDRAWN'
                order by status in ('DONE', 'STOPPED'), case when status in ('DONE', 'STOPPED') then -number else number end
                limit :most
                """).param("most", most).query(this::read).list();
    }

    /** Another one that is confirmed and about one of these. */
    Optional<Plan> otherAbout(Plan plan) {
        return jdbc.sql(SELECT + """
                where status in ('PLANNED', 'RUNNING') and id <> :id
                  and (action <> 'ADD' and rubriek = any(:concerned) or wish ->> 'into' = any(:concerned))
                limit 1
                """)
                .param("id", plan.id())
                .param("concerned", plan.concerned().toArray(String[]::new))
                .query(this::read)
                .optional();
    }

    void confirm(UUID id, String reason, String account) {
        jdbc.sql("update rubriek_plan set status = 'PLANNED', reason = :reason, asked_by = :by where id = :id")
                .param("id", id)
                .param("reason", reason)
                .param("by", account)
                .update();
    }

    void become(UUID id, Status status) {
        jdbc.sql("update rubriek_plan set status = :status where id = :id")
                .param("id", id)
                .param("status", status.name())
                .update();
    }

    void begin(UUID id, String key, @Nullable String other) {
        jdbc.sql("update rubriek_plan set status = 'RUNNING', key = :key, other = :other where id = :id")
                .param("id", id)
                .param("key", key)
                .param("other", other)
                .update();
    }

    void end(UUID id, @Nullable String told, Instant at) {
        jdbc.sql("""
                update rubriek_plan
                set status = case when cast(:told as text) is null then 'DONE' else 'STOPPED' end, told = :told, done_at = :at
                where id = :id
                """)
                .param("id", id)
                .param("told", told)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Plan read(ResultSet row, int index) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Plan(
                row.getObject("id", UUID.class),
                "R-%06d".formatted(row.getInt("number")),
                Action.valueOf(row.getString("action")),
                row.getString("rubriek"),
                json.readValue(row.getString("wish"), Wish.class),
                row.getObject("day", LocalDate.class),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getString("key"),
                row.getString("other"),
                row.getString("told"),
                done == null ? null : done.toInstant());
    }
}
