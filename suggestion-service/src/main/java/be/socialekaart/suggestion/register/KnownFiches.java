package be.socialekaart.suggestion.register;

import be.socialekaart.events.FicheEvent.FicheChanged;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The fiches this service has heard of. */
@Repository
public class KnownFiches {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KnownFiches(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public Optional<KnownFiche> newest(UUID fiche) {
        return jdbc.sql("""
                select version, body from fiche_version where fiche = :fiche order by version desc limit 1""")
                .param("fiche", fiche)
                .query((row, number) ->
                        new KnownFiche(fiche, row.getInt("version"), json.readTree(row.getString("body"))))
                .optional();
    }

    public Optional<KnownFiche> version(UUID fiche, int version) {
        return jdbc.sql("select body from fiche_version where fiche = :fiche and version = :version")
                .param("fiche", fiche)
                .param("version", version)
                .query((row, number) -> new KnownFiche(fiche, version, json.readTree(row.getString("body"))))
                .optional();
    }

    /** A revision that is here already, or an older one, changes nothing. */
    void keep(FicheChanged fiche) {
        jdbc.sql("""
                insert into fiche_version (fiche, version, revision, body, seen_at)
                select :fiche, :version, :revision, cast(:body as jsonb), :now
                 where not exists (select 1 from fiche_version where fiche = :fiche and revision >= :revision)
                on conflict (fiche, version) do update
                   set revision = excluded.revision, body = excluded.body""")
                .param("fiche", fiche.fiche())
                .param("version", fiche.version())
                .param("revision", fiche.revision())
                .param("body", json.writeValueAsString(fiche.body()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void remove(UUID fiche) {
        jdbc.sql("delete from fiche_version where fiche = :fiche")
                .param("fiche", fiche)
                .update();
    }

    /** A version goes when its successor came before the moment; so the newest stays, however old. */
    int forgetVersionsReplacedBefore(Instant moment) {
        return jdbc.sql("""
                delete from fiche_version old
                 where exists (select 1 from fiche_version newer
                                where newer.fiche = old.fiche and newer.version > old.version
                                  and newer.seen_at < :moment)""").param("moment", Timestamp.from(moment)).update();
    }
}
