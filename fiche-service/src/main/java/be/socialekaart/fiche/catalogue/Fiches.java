package be.socialekaart.fiche.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored fiches and their versions. Public: every feature reads fiches; only {@link Register} writes them. */
@Repository
public class Fiches {
    private static final String COLUMNS = "id, version, revision, body, provenance, unconfirmed_since, merged_into";

    private final JdbcClient jdbc;
    private final FicheRows rows;

    Fiches(JdbcClient jdbc, FicheRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Optional<Fiche> find(FicheId id) {
        return jdbc.sql("select " + COLUMNS + " from fiche where id = :id")
                .param("id", id.value())
                .query(rows::fiche)
                .optional();
    }

    /** Nobody else changes this fiche until the transaction ends: that keeps its events in order. */
    public Optional<Fiche> lock(FicheId id) {
        return jdbc.sql("select " + COLUMNS + " from fiche where id = :id for update")
                .param("id", id.value())
                .query(rows::fiche)
                .optional();
    }

    public List<Fiche> all(Collection<FicheId> ids) {
        return several(ids, "");
    }

    /** The fiche that speaks for this one: itself, unless it was merged. */
    public FicheId speakingFor(FicheId id) {
        return jdbc.sql("select speaks_for(:id)")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(FicheId::new)
                .orElse(id);
    }

    /** The fiche that speaks for this one, locked. It may be merged, or brought apart, while this waits for the lock. */
    public Optional<Fiche> lockSpeakingFor(FicheId id) {
        FicheId speaking = speakingFor(id);
        Optional<Fiche> locked = lock(speaking);
        return speakingFor(id).equals(speaking) ? locked : lockSpeakingFor(id);
    }

    /** All that are needed together, always in the same order, so that no two transactions wait for each other. */
    public List<Fiche> lock(Collection<FicheId> ids) {
        return several(ids, "for update");
    }

    private List<Fiche> several(Collection<FicheId> ids, String held) {
        return jdbc.sql("""
                select %s from fiche where id = any(:ids) order by id %s
                """.formatted(COLUMNS, held))
                .param("ids", ids.stream().map(FicheId::value).toArray(UUID[]::new))
                .query(rows::fiche)
                .list();
    }

    public Optional<FicheVersion> version(FicheId id, int version) {
        return jdbc.sql("""
                select fiche, version, revision, body, changed, origin, who, decision, number, at
                from fiche_version
                where fiche = :fiche and version = :version
                """)
                .param("fiche", id.value())
                .param("version", version)
                .query(rows::version)
                .optional();
    }

    /** Nobody else adds a fiche until the transaction ends, so what is empty now stays empty for the others. */
    public boolean noneWhileLocked() {
        jdbc.sql("lock table fiche in share row exclusive mode").update();
        return jdbc.sql("select not exists (select from fiche)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Nobody else changes any fiche until the transaction ends. For what stores many: once the first is stored, others that
     * hold a fiche wait for its place in the feed, and it may not wait for them.
     */
    public void lockAll() {
        jdbc.sql("lock table fiche in exclusive mode").update();
    }

    void add(List<Fiche> fiches, Instant at) {
        jdbc.sql("""
                insert into fiche (id, version, revision, body, provenance, changed_at)
                select id, version, revision, body, provenance, :at
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as row (id uuid, version int, revision int, body jsonb, provenance jsonb)
                """)
                .param("rows", rows.fiches(fiches))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(Fiche fiche, Instant at) {
        jdbc.sql("""
                update fiche
                set version = row.version, revision = row.revision, body = row.body, provenance = row.provenance,
                    unconfirmed_since = row.unconfirmed_since, merged_into = row.merged_into, changed_at = :at,
                    stored_at = now()
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as row (id uuid, version int, revision int, body jsonb, provenance jsonb,
                             unconfirmed_since timestamptz, merged_into uuid)
                where fiche.id = row.id
                """)
                .param("rows", rows.fiches(List.of(fiche)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param at by the clock of the service, which may be ahead of that of the database */
    void updateSigns(Fiche fiche, Instant at) {
        jdbc.sql("""
                update fiche set revision = row.revision, provenance = row.provenance,
                    unconfirmed_since = row.unconfirmed_since, stored_at = greatest(now(), :at)
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as row (id uuid, revision int, provenance jsonb, unconfirmed_since timestamptz)
                where fiche.id = row.id
                """)
                .param("rows", rows.fiches(List.of(fiche)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addVersions(List<FicheVersion> versions) {
        jdbc.sql("""
                insert into fiche_version
                    (fiche, version, revision, body, changed, origin, who, decision, number, at)
                select fiche, version, revision, body, changed,
                       by ->> 'origin', by ->> 'who', cast(by ->> 'decision' as uuid), by ->> 'number',
                       cast(by ->> 'at' as timestamptz)
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as row (fiche uuid, version int, revision int, body jsonb, changed text[], by jsonb)
                """).param("rows", rows.versions(versions)).update();
    }
}
