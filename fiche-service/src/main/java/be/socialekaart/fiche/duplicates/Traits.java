package be.socialekaart.fiche.duplicates;

import be.socialekaart.fields.FicheValues;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** By what fiches are brought together to be compared: never all with all. */
@Repository
class Traits {

    /** What more fiches than this have in common tells nothing. */
    private static final int FEW = 40;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Traits(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param similarity of their names as they are compared */
    record Meeting(UUID fiche, UUID other, double similarity) {}

    private record Row(UUID fiche, String trait) {}

    void keep(List<Compared> fiches) {
        jdbc.sql("delete from duplicate_trait where fiche = any(:fiches)")
                .param("fiches", ids(fiches))
                .update();
        List<Row> rows = fiches.stream()
                .flatMap(fiche -> fiche.traits().stream().map(trait -> new Row(fiche.fiche(), trait)))
                .toList();
        jdbc.sql("""
                insert into duplicate_trait (fiche, trait)
                select fiche, trait from jsonb_to_recordset(cast(:rows as jsonb)) as row (fiche uuid, trait text)
                """).param("rows", json.writeValueAsString(rows)).update();
    }

    /** Everything that has a rare trait in common with one of these. */
    List<Meeting> meetings(List<Compared> fiches) {
        return jdbc.sql("""
                with own as (
                    select fiche, trait from duplicate_trait where fiche = any(:fiches)
                ), met as (
                    select distinct own.fiche, there.fiche as other
                    from (select distinct trait from own) wanted
                    cross join lateral (
                        select array_agg(block.fiche) as fiches
                        from (select fiche from duplicate_trait t where t.trait = wanted.trait limit :few + 1) block
                    ) held
                    join own on own.trait = wanted.trait
                    cross join lateral unnest(held.fiches) as there (fiche)
                    where cardinality(held.fiches) <= :few and there.fiche <> own.fiche
                )
                select met.fiche, met.other, similarity(a.comparable_name, b.comparable_name) as similarity
                from met
                join fiche_search a on a.fiche = met.fiche
                join fiche_search b on b.fiche = met.other
                """)
                .param("fiches", ids(fiches))
                .param("few", FEW)
                .query((row, number) -> new Meeting(
                        row.getObject("fiche", UUID.class),
                        row.getObject("other", UUID.class),
                        row.getDouble("similarity")))
                .list();
    }

    List<Compared> read(Collection<UUID> fiches) {
        return jdbc.sql("select id, body from fiche where id = any(:fiches)")
                .param("fiches", fiches.toArray(UUID[]::new))
                .query((row, number) -> new Compared(
                        row.getObject("id", UUID.class), new FicheValues(json.readTree(row.getString("body")))))
                .list();
    }

    /** Of two fiches, whether or not they are to be found. */
    double similarity(Compared one, Compared other) {
        return jdbc.sql("select similarity(comparable_name(:one), comparable_name(:other))")
                .params(Map.of("one", one.text("name"), "other", other.text("name")))
                .query(Double.class)
                .single();
    }

    private static UUID[] ids(List<Compared> fiches) {
        return fiches.stream().map(Compared::fiche).toArray(UUID[]::new);
    }
}
