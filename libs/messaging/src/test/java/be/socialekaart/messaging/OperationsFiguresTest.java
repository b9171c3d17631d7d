package be.socialekaart.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@MessagingTest
@Transactional
class OperationsFiguresTest {

    private final OperationsFigures figures;
    private final JdbcClient jdbc;
    private final Clock clock;

    OperationsFiguresTest(OperationsFigures figures, JdbcClient jdbc, Clock clock) {
        this.figures = figures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void showsWhatWaitsAndForHowLong() {
        OperationsFigures.Figures before = figures.now();
        jdbc.sql("""
                        insert into outbox (id, topic, key, type, payload, correlation, stored_at)
                        select gen_random_uuid(), 'none', 'k', 'Type', '{}', gen_random_uuid(), :then
                          from generate_series(1, 3)
                        """)
                .param("then", java.sql.Timestamp.from(clock.instant().minus(Duration.ofHours(2))))
                .update();
        jdbc.sql("""
                        insert into parked_record (topic, partition, "offset", sent_at, headers, reason, parked_at)
                        values ('none', 0, 0, now(), '{}', '', now())
                        """).update();

        OperationsFigures.Figures after = figures.now();

        assertThat(after.unpublished()).isEqualTo(before.unpublished() + 3);
        assertThat(after.parked()).isEqualTo(before.parked() + 1);
        assertThat(after.outboxAge()).isBetween(Duration.ofHours(2), Duration.ofHours(3));
    }
}
