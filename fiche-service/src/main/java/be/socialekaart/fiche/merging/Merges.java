package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.FieldProvenance;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fiche.merging.Merge.Origins;
import be.socialekaart.fiche.merging.Merge.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The merges there were, those that were undone too. */
@Repository
class Merges {
    private static final TypeReference<Map<String, FieldProvenance>> ORIGINS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Merges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a version has to do with a merge. */
    enum Role {
        TOOK_IN,
        WENT,
        GAVE_BACK,
        CAME_BACK
    }

    Optional<Merge> find(UUID id) {
        return jdbc.sql("""
                select id, survivor, survivor_version, merged, merged_version, survivor_origins, united_origins,
                       merged_origins, reason, at, undone_at is not null as undone
                from fiche_merge where id = :id
                """).param("id", id).query(this::merge).optional();
    }

    /** The merge by which this fiche went, if it is gone. */
    Optional<UUID> standing(FicheId merged) {
        return jdbc.sql("select id from fiche_merge where merged = :fiche and undone_at is null")
                .param("fiche", merged.value())
                .query(UUID.class)
                .optional();
    }

    void add(Merge merge, String by) {
        jdbc.sql("""
                insert into fiche_merge (id, survivor, survivor_version, merged, merged_version, survivor_origins,
                                         united_origins, merged_origins, reason, by, at)
                values (:id, :survivor, :survivorVersion, :merged, :mergedVersion, cast(:before as jsonb),
                        cast(:united as jsonb), cast(:gone as jsonb), :reason, :by, :at)
                """)
                .param("id", merge.id())
                .param("survivor", merge.stays().fiche().value())
                .param("survivorVersion", merge.stays().number())
                .param("merged", merge.goes().fiche().value())
                .param("mergedVersion", merge.goes().number())
                .param("before", text(merge.origins().before()))
                .param("united", text(merge.origins().united()))
                .param("gone", text(merge.origins().gone()))
                .param("reason", merge.reason())
                .param("by", by)
                .param("at", merge.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void addVersion(UUID merge, FicheVersion version, FicheId other, Role role) {
        jdbc.sql("""
                insert into fiche_merge_version (fiche, version, merge, other, role)
                values (:fiche, :version, :merge, :other, :role)
                """)
                .param("fiche", version.fiche().value())
                .param("version", version.version())
                .param("merge", merge)
                .param("other", other.value())
                .param("role", role.name())
                .update();
    }

    void undo(UUID id, String reason, String by, Instant at) {
        jdbc.sql("""
                update fiche_merge set undone_at = :at, undone_by = :by, undone_reason = :reason
                where id = :id and undone_at is null
                """)
                .param("id", id)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                version(row, "survivor"),
                version(row, "merged"),
                new Origins(
                        origins(row, "survivor_origins"),
                        origins(row, "united_origins"),
                        origins(row, "merged_origins")),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("undone"));
    }

    private static Version version(ResultSet row, String fiche) throws SQLException {
        return new Version(new FicheId(row.getObject(fiche, UUID.class)), row.getInt(fiche + "_version"));
    }

    private Provenance origins(ResultSet row, String column) throws SQLException {
        return new Provenance(json.readValue(row.getString(column), ORIGINS));
    }

    private String text(Provenance origins) {
        return json.writeValueAsString(origins.fields());
    }
}
