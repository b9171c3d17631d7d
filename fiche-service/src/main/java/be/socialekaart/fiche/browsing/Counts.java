package be.socialekaart.fiche.browsing;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of what can be found. */
@Repository
class Counts {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final JdbcClient jdbc;
    private final Clock clock;

    Counts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Totals totals() {
        return jdbc.sql("""
                select (select count(*) from fiche_search) as fiches,
                       (select count(distinct nis) from fiche_search, unnest(address_nis) as nis) as municipalities,
                       (select count(*) from fiche_search join fiche on fiche.id = fiche_search.fiche
                        where exists (
                            select from jsonb_path_query(provenance, '$.*.*[*] ? (@ like_regex "^20[0-9]{2}-")') as moment
                            where cast(moment #>> '{}' as timestamptz) > :aYearAgo)) as confirmed,
                       (select count(*) from fiche_version) as versions,
                       (select count(*) from fiche_version where origin = 'SUGGESTION') as suggested
                """)
                .param(
                        "aYearAgo",
                        clock.instant().atZone(BRUSSELS).minusYears(1).toOffsetDateTime())
                .query(Totals.class)
                .single();
    }

    /** By code or id of the rubriek; a fiche counts in every rubriek above its own too. */
    Map<String, Integer> perRubriek() {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select rubriek, count(*) from fiche_search, unnest(rubrieken) as rubriek group by rubriek")
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }
}
