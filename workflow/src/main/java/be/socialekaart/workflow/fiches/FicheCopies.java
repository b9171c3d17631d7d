package be.socialekaart.workflow.fiches;

import be.socialekaart.events.FieldChange;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.workflow.casefile.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is known here of the fiches. */
@Repository
public class FicheCopies {

    private final JdbcClient database;
    private final HomeRegion home;

    FicheCopies(JdbcClient database, HomeRegion home) {
        this.database = database;
        this.home = home;
    }

    /** Of a fiche that was merged, the one that speaks for it: what is proposed or asked about the one is about the other. */
    public Optional<FicheCopy> find(UUID fiche) {
        return database.sql(
                        "select id, version, revision, name, region, body from fiche_copy where id = speaks_for(:fiche)")
                .param("fiche", fiche)
                .query(FicheCopies::read)
                .optional();
    }

    /**
     * The fiche, with its arrivals held until the end of the transaction: a case that is opened meanwhile would else miss
     * the version that comes in beside it.
     */
    public Optional<FicheCopy> hold(UUID fiche) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:fiche, 0))")
                .param("fiche", fiche.toString())
                .query((row, number) -> true)
                .single();
        return find(fiche);
    }

    /** The fiches for which this one speaks, itself among them. */
    List<UUID> spokenForBy(UUID fiche) {
        return database.sql("""
                        with recursive below (id) as (
                            select cast(:fiche as uuid)
                            union
                            select copy.id from below join fiche_copy copy on copy.merged_into = below.id
                        )
                        select id from below
                        """).param("fiche", fiche).query(UUID.class).list();
    }

    /** A fiche that does not exist yet, as it would be: enough to know whose desk it comes to. */
    public FicheCopy proposed(UUID fiche, List<FieldChange> changes) {
        FicheValues values = new FicheValues(JsonNodeFactory.instance.objectNode());
        for (FieldChange change : changes) values = values.with(change.path(), change.to());
        JsonNode body = values.body();
        return new FicheCopy(fiche, 0, 0, body.path("name").asString(""), home.of(body), values);
    }

    /** False when a newer one, or this one, is here already. */
    boolean keep(FicheCopy copy) {
        return database.sql("""
                                insert into fiche_copy (id, version, revision, name, region, body)
                                values (:id, :version, :revision, :name, :region, cast(:body as jsonb))
                                on conflict (id) do update
                                set version = excluded.version, revision = excluded.revision, name = excluded.name,
                                    region = excluded.region, body = excluded.body
                                where fiche_copy.revision < excluded.revision
                                """)
                        .param("id", copy.id())
                        .param("version", copy.version())
                        .param("revision", copy.revision())
                        .param("name", copy.name())
                        .param("region", copy.region())
                        .param("body", copy.values().body().toString())
                        .update()
                == 1;
    }

    void drop(UUID fiche) {
        database.sql("delete from fiche_copy where id = :fiche")
                .param("fiche", fiche)
                .update();
    }

    private static FicheCopy read(ResultSet row, int number) throws SQLException {
        JsonNode body = Columns.json(row, "body");
        return new FicheCopy(
                Columns.id(row, "id"),
                row.getInt("version"),
                row.getInt("revision"),
                row.getString("name"),
                row.getString("region"),
                new FicheValues(body));
    }

    /** @param region the province of the primary address; null when that is nowhere to be found */
    public record FicheCopy(
            UUID id,
            int version,
            int revision,
            String name,
            @Nullable String region,
            FicheValues values) {}
}
