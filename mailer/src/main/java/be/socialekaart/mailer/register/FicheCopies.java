package be.socialekaart.mailer.register;

import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.asking.LastSigns;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fiches the mailer has heard of. Public: whoever asks a manager something shows the fiche. */
@Repository
public class FicheCopies {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final HomeRegion home;

    FicheCopies(JdbcClient jdbc, JsonMapper json, HomeRegion home) {
        this.jdbc = jdbc;
        this.json = json;
        this.home = home;
    }

    public Optional<FicheCopy> find(UUID fiche) {
        return jdbc.sql("select version, revision, region, body from fiche_copy where id = :fiche")
                .param("fiche", fiche)
                .query((row, number) -> new FicheCopy(
                        fiche,
                        row.getInt("version"),
                        row.getInt("revision"),
                        row.getString("region"),
                        new FicheValues(json.readTree(row.getString("body")))))
                .optional();
    }

    public List<UUID> managedBy(String account) {
        return jdbc.sql("select fiche from management_copy where accounts @> array[cast(:account as text)]")
                .param("account", account)
                .query(UUID.class)
                .list();
    }

    /** A revision that is here already, or an older one, changes nothing. */
    void keep(FicheChanged fiche) {
        JsonNode body = fiche.body();
        LastSigns signs = LastSigns.of(body);
        jdbc.sql("""
                        insert into fiche_copy (id, version, revision, name, status, region, rubrieken,
                                                confirmed_at, evidence_at, body)
                        values (:id, :version, :revision, :name, :status, :region, :rubrieken,
                                :confirmed, :evidence, cast(:body as jsonb))
                        on conflict (id) do update
                        set version = excluded.version, revision = excluded.revision, name = excluded.name,
                            status = excluded.status, region = excluded.region, rubrieken = excluded.rubrieken,
                            confirmed_at = excluded.confirmed_at, evidence_at = excluded.evidence_at,
                            body = excluded.body
                        where fiche_copy.revision < excluded.revision
                        """)
                .param("id", fiche.fiche())
                .param("version", fiche.version())
                .param("revision", fiche.revision())
                .param("name", body.path("name").asString(""))
                .param("status", body.path("status").asString("ACTIVE"))
                .param("region", home.of(body).orElse(null))
                .param("rubrieken", rubrieken(body))
                .param("confirmed", timestamp(signs.confirmed().orElse(null)))
                .param("evidence", timestamp(signs.evidence().orElse(null)))
                .param("body", json.writeValueAsString(body))
                .update();
    }

    void drop(UUID fiche) {
        jdbc.sql("delete from fiche_copy where id = :fiche")
                .param("fiche", fiche)
                .update();
    }

    private static String[] rubrieken(JsonNode body) {
        return body.path("rubrieken").valueStream().map(JsonNode::asString).toArray(String[]::new);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
