package be.socialekaart.workflow.regions;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the local run two provinces have their coordinator, and the two together are the team for the rest. */
@Component
@ConditionalOnProperty(name = "LOCAL", havingValue = "true")
class DemoRegions implements ApplicationRunner {

    private final JdbcClient database;

    DemoRegions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        serve("coordinator-oost", "Coördinator Oost-Vlaanderen", "oost-vlaanderen");
        serve("coordinator-west", "Coördinator West-Vlaanderen", "west-vlaanderen");
    }

    private void serve(String account, String name, String region) {
        database.sql("""
                        insert into coordinator (id, name, in_team) values (:account, :name, true)
                        on conflict (id) do update set in_team = true
                        """).param("account", account).param("name", name).update();
        database.sql("""
                        insert into region_coordinator (region, coordinator) values (:region, :account)
                        on conflict do nothing
                        """).param("region", region).param("account", account).update();
    }
}
