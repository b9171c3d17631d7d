package be.socialekaart.fiche.examples;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.ManagementEvent.ManagersChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.testing.TestInfrastructure;
import be.socialekaart.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A service that starts on an empty register. */
@SpringBootTest(properties = "EXAMPLE_FICHES=300")
@ContextConfiguration(initializers = TestInfrastructure.class)
@DirtiesContext
class FillingTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTopics topics;

    @Autowired
    Filling filling;

    @Test
    void givesEveryExampleItsVersionItsRowToSearchAndItsPlaceInTheFeed() {
        assertThat(count("fiche")).isEqualTo(300);
        assertThat(count("fiche_version")).isEqualTo(300);
        assertThat(count("fiche_change")).isEqualTo(300);
        assertThat(count("fiche_search")).isBetween(280L, 300L);
        assertThat(count("search_word")).isGreaterThan(500);
    }

    @Test
    void publishesEveryExample() {
        eventually(() ->
                assertThat(topics.events(Topics.FICHE, FicheChanged.class)).hasSize(300));
    }

    @Test
    void givesEveryDemoManagerAtLeastTwo() {
        assertThat(jdbc.sql("select count(*) from management group by account")
                        .query(Long.class)
                        .list())
                .hasSize(9)
                .allMatch(fiches -> fiches >= 2);
    }

    @Test
    void tellsTheOthersWhoManagesWhat() {
        eventually(() -> assertThat(topics.events(Topics.MANAGEMENT, ManagersChanged.class))
                .hasSize(27)
                .allSatisfy(event -> assertThat(event.accounts()).hasSize(1)));
    }

    @Test
    void doesNotFillARegisterThatIsInUse() {
        filling.fill(5, true);
        assertThat(count("fiche")).isEqualTo(300);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
