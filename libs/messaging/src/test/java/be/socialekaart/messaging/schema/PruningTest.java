package be.socialekaart.messaging.schema;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.MessagingTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@MessagingTest
@Transactional
class PruningTest {

    private final JdbcClient jdbc;
    private final Clock clock;

    PruningTest(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void rowsOfEveryAge() {
        jdbc.sql("""
                        insert into outbox (id, topic, key, type, payload, correlation, stored_at, published_at)
                        select gen_random_uuid(), 'age', name, 'Type', '{}', gen_random_uuid(),
                               now() - interval '30 days', now() - age
                          from (values ('waiting', null), ('23 hours', interval '23 hours'),
                                       ('25 hours', interval '25 hours')) as row (name, age)
                        """).update();
        jdbc.sql("""
                        insert into consumed_event (id, consumed_at)
                        values ('00000000-0000-0000-0000-000000000013', now() - interval '13 days'),
                               ('00000000-0000-0000-0000-000000000015', now() - interval '15 days')
                        """).update();
        jdbc.sql("""
                        insert into parked_record
                               (topic, partition, "offset", sent_at, key, headers, reason, state, parked_at, settled_at)
                        values ('age', 0, 1, now(), 'parked', '{}', '', 'PARKED', now() - interval '90 days', null),
                               ('age', 0, 2, now(), 'recent', '{}', '', 'RETRIED', now(), now() - interval '13 days'),
                               ('age', 0, 3, now(), 'old', '{}', '', 'DISCARDED', now(), now() - interval '15 days')
                        """).update();
        new Pruning(jdbc, clock).prune();
    }

    @Test
    void keepsUnpublishedEventsForEverAndPublishedOnesForADay() {
        assertThat(keys("select key from outbox where topic = 'age'")).containsExactlyInAnyOrder("waiting", "23 hours");
    }

    @Test
    void keepsTheIdsOfConsumedEventsForTwoWeeks() {
        assertThat(keys("select right(id::text, 2) from consumed_event where id::text like '00000000%'"))
                .containsExactly("13");
    }

    @Test
    void keepsWhatIsParkedForEver() {
        assertThat(keys("select key from parked_record where topic = 'age'"))
                .containsExactlyInAnyOrder("parked", "recent");
    }

    @Test
    void runsByItselfUntilStopped() {
        Pruning pruning = new Pruning(jdbc, Clock.offset(clock, Duration.ofDays(1)));
        pruning.start();
        assertThat(pruning.isRunning()).isTrue();
        pruning.stop();
        assertThat(pruning.isRunning()).isFalse();
    }

    @Test
    void keepsAHistoryOfItsOwn() {
        assertThat(keys("select version from messaging_schema_history where version <> '0'"))
                .contains("001");
        assertThat(keys("select version from flyway_schema_history where version <> '0'"))
                .contains("001");
    }

    private List<String> keys(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
