package be.socialekaart.fiche.browsing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of what can be found, taken anew once in a while: they read the whole register. */
@Repository
class Counts {
    private final JdbcClient jdbc;
    private final Lasting<Totals> totals;
    private final Lasting<Map<String, Integer>> perRubriek;

    Counts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.totals = new Lasting<>(clock);
        this.perRubriek = new Lasting<>(clock);
    }

    Totals totals() {
        return totals.get(this::countTotals);
    }

    private Totals countTotals() {
        return jdbc.sql("""
                select (select count(*) from fiche_search) as fiches,
                       (select count(distinct nis) from fiche_search, unnest(address_nis) as nis) as municipalities
                """).query(Totals.class).single();
    }

    /** By code or id of the rubriek; a fiche counts in every rubriek above its own too. */
    Map<String, Integer> perRubriek() {
        return perRubriek.get(this::countPerRubriek);
    }

    private Map<String, Integer> countPerRubriek() {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select rubriek, count(*) from fiche_search, unnest(rubrieken) as rubriek group by rubriek")
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }
}
