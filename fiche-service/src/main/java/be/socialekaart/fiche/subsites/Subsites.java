package be.socialekaart.fiche.subsites;

import be.socialekaart.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored pages of the zones. Every change names the revision it was made upon. */
@Repository
class Subsites {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Subsites(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Subsite> find(String zone) {
        return jdbc.sql("select zone, revision, draft, published, changed_at from subsite where zone = :zone")
                .param("zone", zone)
                .query((row, number) -> subsite(row))
                .optional();
    }

    /** Slugs of the zones with a page that everybody reads. */
    List<String> published() {
        return jdbc.sql("select zone from subsite where published is not null")
                .query(String.class)
                .list();
    }

    /** @return false when somebody else changed it since that revision */
    boolean save(String zone, int revision, Content draft, String account) {
        String statement = revision == 0 ? """
                insert into subsite (zone, revision, draft, changed_by, changed_at)
                values (:zone, :revision + 1, cast(:draft as jsonb), :account, :now)
                on conflict do nothing
                """ : """
                update subsite
                set draft = cast(:draft as jsonb), revision = revision + 1, changed_by = :account, changed_at = :now
                where zone = :zone and revision = :revision
                """;
        return changing(statement, zone, revision, account)
                        .param("draft", json.writeValueAsString(draft))
                        .update()
                == 1;
    }

    /** @throws Refusal when what would be published is not what this coordinator saw */
    void publish(String zone, int revision, String account) {
        oneOrRefuse(changing("""
                update subsite
                set published = draft, revision = revision + 1, changed_by = :account, changed_at = :now
                where zone = :zone and revision = :revision
                """, zone, revision, account));
    }

    /** The draft stays. */
    void withdraw(String zone, int revision, String account) {
        oneOrRefuse(changing("""
                update subsite
                set published = null, revision = revision + 1, changed_by = :account, changed_at = :now
                where zone = :zone and revision = :revision
                """, zone, revision, account));
    }

    private JdbcClient.StatementSpec changing(String statement, String zone, int revision, String account) {
        return jdbc.sql(statement)
                .param("zone", zone)
                .param("revision", revision)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static void oneOrRefuse(JdbcClient.StatementSpec statement) {
        if (statement.update() == 0) throw Refusal.conflict("subsite.changedMeanwhile");
    }

    private Subsite subsite(ResultSet row) throws SQLException {
        return new Subsite(
                row.getString("zone"),
                row.getInt("revision"),
                json.readValue(row.getString("draft"), Content.class),
                content(row.getString("published")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable Content content(@Nullable String written) {
        return written == null ? null : json.readValue(written, Content.class);
    }
}
