package be.socialekaart.fiche.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of the change feed. Public: the register adds to it.
 *
 * <p>A number taken from a sequence says when a row was written, not when it became visible: a reader that passed 7 would
 * never see a 6 that committed later. So the number is taken under a lock that lasts until commit, and whoever adds here
 * should have nothing left to do but commit.
 */
@Repository
public class ChangeFeed {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeFeed(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param changed the paths whose value changed; empty when something was only confirmed */
    public record Row(UUID fiche, int revision, int version, List<String> changed, Instant at) {}

    public void add(List<Row> rows) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(current_schema() || '.fiche_change', 0))")
                .query((row, number) -> true)
                .single();
        jdbc.sql("""
                insert into fiche_change (fiche, revision, version, changed, at)
                select fiche, revision, version, changed, at
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as row (fiche uuid, revision int, version int, changed text[], at timestamptz)
                """).param("rows", json.writeValueAsString(rows)).update();
    }

    List<Change> after(long position, int size) {
        return jdbc.sql("""
                select position, fiche, revision, version, changed, at
                from fiche_change
                where position > :position
                order by position
                limit :size
                """)
                .param("position", position)
                .param("size", size)
                .query(ChangeFeed::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("position"),
                row.getObject("fiche", UUID.class),
                row.getInt("revision"),
                row.getInt("version"),
                List.of((String[]) row.getArray("changed").getArray()),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
