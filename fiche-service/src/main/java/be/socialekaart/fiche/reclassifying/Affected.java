package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.catalogue.FicheId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Which fiches a plan is about, where each of them goes, and which still have to follow. */
@Repository
class Affected {
    /** Those that name the rubriek themselves. */
    private static final String DIRECT = "body -> 'rubrieken' @> jsonb_build_array(cast(:key as text))";

    private static final String FILTER = """
            and (:name = '' or strpos(lower(body ->> 'name'), lower(:name)) > 0)
            and (:town = '' or strpos(lower(coalesce(body #>> '{addresses,0,municipality}', '')), lower(:town)) > 0)
            """;

    private final JdbcClient jdbc;

    Affected(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param other of a split: goes to the second */
    record Row(UUID fiche, String name, String municipality, boolean other) {}

    /** What somebody looks for in a long list; empty text for everything. */
    record Search(String name, String town) {
        static final Search ALL = new Search("", "");
    }

    /** A fiche that has to follow. */
    record Todo(FicheId fiche, boolean other, boolean below) {}

    int count(String key, Search search) {
        return search("select count(*) from fiche where " + DIRECT + FILTER, key, search)
                .query(Integer.class)
                .single();
    }

    /** In the order of their names, behind one of them. */
    List<Row> rows(UUID plan, String key, Search search, int behind, int most) {
        return search("""
                select fiche.id as fiche, body ->> 'name' as name,
                       coalesce(body #>> '{addresses,0,municipality}', '') as municipality, coalesce(other, false) as other
                from fiche left join rubriek_plan_fiche chosen on chosen.fiche = fiche.id and chosen.plan = :plan
                where %s %s
                order by lower(body ->> 'name'), fiche.id offset :behind limit :most
                """.formatted(DIRECT, FILTER), key, search)
                .param("plan", plan)
                .param("behind", behind)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    int chosenOther(UUID plan) {
        return jdbc.sql("select count(*) from rubriek_plan_fiche where plan = :plan and other")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    void choose(UUID plan, Collection<UUID> fiches, boolean other) {
        jdbc.sql("""
                insert into rubriek_plan_fiche (plan, fiche, other)
                select :plan, id, :other from fiche where id = any(:fiches)
                on conflict (plan, fiche) do update set other = excluded.other
                """)
                .param("plan", plan)
                .param("fiches", fiches.toArray(UUID[]::new))
                .param("other", other)
                .update();
    }

    void chooseFound(UUID plan, String key, Search search, boolean other) {
        search("""
                insert into rubriek_plan_fiche (plan, fiche, other)
                select :plan, id, :other from fiche where %s %s
                on conflict (plan, fiche) do update set other = excluded.other
                """.formatted(DIRECT, FILTER), key, search)
                .param("plan", plan)
                .param("other", other)
                .update();
    }

    /** @return how many came to be followed up */
    int include(UUID plan, String key) {
        return jdbc.sql("insert into rubriek_plan_fiche (plan, fiche) select :plan, id from fiche where " + DIRECT
                        + " on conflict do nothing")
                .param("plan", plan)
                .param("key", key)
                .update();
    }

    void includeBelow(UUID plan, String key) {
        jdbc.sql("""
                insert into rubriek_plan_fiche (plan, fiche, below)
                select :plan, fiche, true from fiche_search where rubrieken && array[cast(:key as text)]
                on conflict do nothing
                """).param("plan", plan).param("key", key).update();
    }

    List<Todo> lockSome(UUID plan, int most) {
        return jdbc.sql("""
                select fiche, other, below from rubriek_plan_fiche
                where plan = :plan and not done order by fiche limit :most for update
                """)
                .param("plan", plan)
                .param("most", most)
                .query((row, number) -> new Todo(
                        new FicheId(row.getObject("fiche", UUID.class)),
                        row.getBoolean("other"),
                        row.getBoolean("below")))
                .list();
    }

    void done(UUID plan, List<Todo> some) {
        jdbc.sql("update rubriek_plan_fiche set done = true where plan = :plan and fiche = any(:fiches)")
                .param("plan", plan)
                .param("fiches", some.stream().map(todo -> todo.fiche().value()).toArray(UUID[]::new))
                .update();
    }

    /** How far the fiches are. */
    record Progress(int all, int done) {}

    Progress progress(UUID plan) {
        return jdbc.sql("""
                select count(*) as all, count(*) filter (where done) as done from rubriek_plan_fiche where plan = :plan
                """).param("plan", plan).query(Progress.class).single();
    }

    /** A tile on the page of a care zone that searches in the rubriek. */
    record Tile(String zone, String title) {}

    List<Tile> tiles(Collection<String> keys) {
        return jdbc.sql("""
                select distinct zone, tile ->> 'title' as title
                from subsite, jsonb_path_query(jsonb_build_array(draft, published), '$[*].tiles[*]') as tile
                where exists (select from unnest(:keys) as key
                              where strpos((tile ->> 'query') || '&', 'rubriek=' || key || '&') > 0)
                order by zone, title
                """)
                .param("keys", keys.toArray(String[]::new))
                .query(Tile.class)
                .list();
    }

    /** By key, of what can be found; a fiche counts in every rubriek above its own too. */
    Map<String, Integer> perRubriek() {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select rubriek, count(*) from fiche_search, unnest(rubrieken) as rubriek group by rubriek")
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private StatementSpec search(String sql, String key, Search search) {
        return jdbc.sql(sql).param("key", key).param("name", search.name()).param("town", search.town());
    }
}
