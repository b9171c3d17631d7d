package be.socialekaart.workflow.regions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The regions (provinces) and who serves them. A region that nobody serves is the team's. */
@Repository
public class Regions {

    private final JdbcClient database;

    Regions(JdbcClient database) {
        this.database = database;
    }

    public List<Region> all() {
        return database.sql("select slug, name from region order by name")
                .query(Region.class)
                .list();
    }

    /** The accounts that serve the region; without anybody, or without a region, those of the team. */
    public List<String> coordinatorsOf(@Nullable String region) {
        return database.sql("""
                        select c.id from coordinator c
                        where exists (select 1 from region_coordinator s where s.region = :region and s.coordinator = c.id)
                           or c.in_team and not exists (select 1 from region_coordinator s where s.region = :region)
                        order by c.id
                        """).param("region", region).query(String.class).list();
    }

    /** Whether a case of that region lies in somebody's own view. */
    public boolean serves(String account, @Nullable String region) {
        return coordinatorsOf(region).contains(account);
    }

    /** @param slug as in the reference data of the areas */
    public record Region(String slug, String name) {}
}
