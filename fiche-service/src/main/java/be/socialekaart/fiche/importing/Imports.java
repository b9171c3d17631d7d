package be.socialekaart.fiche.importing;

import be.socialekaart.fiche.importing.Import.Counts;
import be.socialekaart.fiche.importing.Import.Line;
import be.socialekaart.fiche.importing.Import.Result;
import be.socialekaart.fiche.importing.Import.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The directories that were handed in, and their lines as far as they were looked over. */
@Repository
class Imports {
    private static final String SELECT = """
            select id, number, directory, status, received_at, done_at, read, added, changed, same, wrong
            from directory_import cross join lateral (
                select count(*) as read, count(*) filter (where result = 'NEW') as added,
                       count(*) filter (where result = 'CHANGED') as changed, count(*) filter (where result = 'SAME') as same,
                       count(*) filter (where result = 'WRONG') as wrong
                from directory_line where directory_line.import = directory_import.id) as counts
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MessageSource messages;

    Imports(JdbcClient jdbc, JsonMapper json, MessageSource messages) {
        this.jdbc = jdbc;
        this.json = json;
        this.messages = messages;
    }

    void receive(UUID id, String directory, String account, Instant at) {
        jdbc.sql("""
                insert into directory_import (id, directory, received_by, received_at)
                values (:id, :directory, :account, :at)
                """)
                .param("id", id)
                .param("directory", directory)
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(UUID id, List<Entry> entries) {
        jdbc.sql("""
                insert into directory_line (import, line, fiche, name, body, reason)
                select :import, line, fiche, name, "values", reason
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as row (line int, fiche uuid, name text, "values" jsonb, reason text)
                """)
                .param("import", id)
                .param("rows", json.writeValueAsString(entries))
                .update();
    }

    /** Of two lines about one fiche nobody can say which one is meant. */
    void refuseTwins(UUID id) {
        jdbc.sql("""
                update directory_line as later set reason = 'import.line.twice', body = null
                where import = :import and exists (
                    select from directory_line as earlier
                    where earlier.import = :import and earlier.fiche = later.fiche and earlier.line < later.line)
                """).param("import", id).update();
    }

    void status(UUID id, Status status, Instant at) {
        jdbc.sql("""
                update directory_import
                set status = :status, done_at = case when :status = 'DONE' then cast(:at as timestamptz) end
                where id = :id
                """)
                .param("id", id)
                .param("status", status.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was never taken over, and what came in only in part before the service died. */
    void discardOld(Instant now) {
        jdbc.sql("""
                delete from directory_import
                where status = 'RECEIVING' and received_at < cast(:now as timestamptz) - interval '1 day'
                   or status = 'CHECKED' and received_at < cast(:now as timestamptz) - interval '30 days'
                """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    void discard(UUID id) {
        jdbc.sql("delete from directory_import where id = :id").param("id", id).update();
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Imports::read)
                .optional();
    }

    /** Nobody else takes it over meanwhile. */
    void lock(UUID id) {
        jdbc.sql("select from directory_import where id = :id for update")
                .param("id", id)
                .query((row, number) -> true)
                .list();
    }

    List<Import> newest(int most) {
        return jdbc.sql(SELECT + "where status <> 'RECEIVING' order by received_at desc limit :most")
                .param("most", most)
                .query(Imports::read)
                .list();
    }

    List<Entry> entries(UUID id, int behind, int most) {
        return jdbc.sql("""
                select line, fiche, name, body, reason from directory_line
                where import = :import and line > :behind order by line limit :most
                """)
                .param("import", id)
                .param("behind", behind)
                .param("most", most)
                .query((row, number) -> new Entry(
                        row.getInt("line"),
                        row.getObject("fiche", UUID.class),
                        row.getString("name"),
                        row.getString("body") == null ? null : json.readTree(row.getString("body")),
                        row.getString("reason")))
                .list();
    }

    void results(UUID id, List<Line> lines) {
        jdbc.sql("""
                update directory_line set result = row.result, changed = row.changed, told = row.reason
                from jsonb_to_recordset(cast(:rows as jsonb)) as row (line int, result text, changed text[], reason text)
                where import = :import and directory_line.line = row.line
                """)
                .param("import", id)
                .param("rows", json.writeValueAsString(lines))
                .update();
    }

    /** @param result which lines */
    List<Line> lines(UUID id, Result result, int behind, int most) {
        return jdbc.sql("""
                select line, fiche, name, result, changed, told from directory_line
                where import = :import and result = :result and line > :behind order by line limit :most
                """)
                .param("import", id)
                .param("result", result.name())
                .param("behind", behind)
                .param("most", most)
                .query((row, number) -> new Line(
                        row.getInt("line"),
                        row.getObject("fiche", UUID.class),
                        row.getString("name"),
                        Result.valueOf(row.getString("result")),
                        List.of((String[]) row.getArray("changed").getArray()),
                        worded(row.getString("told"))))
                .list();
    }

    /** Some reasons are keys of messages, some are words already. */
    private @Nullable String worded(@Nullable String reason) {
        return reason == null ? null : messages.getMessage(reason, null, reason, LocaleContextHolder.getLocale());
    }

    private static Import read(ResultSet row, int number) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Import(
                row.getObject("id", UUID.class),
                "I-%06d".formatted(row.getInt("number")),
                row.getString("directory"),
                Status.valueOf(row.getString("status")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant(),
                new Counts(
                        row.getInt("read"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("same"),
                        row.getInt("wrong")));
    }
}
