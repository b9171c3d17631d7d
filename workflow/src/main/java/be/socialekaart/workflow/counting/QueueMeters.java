package be.socialekaart.workflow.counting;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How many cases are not closed, by status and region. Counted now and then, since the combinations come and go. */
@Component
class QueueMeters {

    private final JdbcClient jdbc;
    private final MultiGauge cases;

    QueueMeters(JdbcClient jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.cases = MultiGauge.builder("review.cases")
                .description("cases that are not closed")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
    void count() {
        List<Row<?>> rows = jdbc.sql("""
                        select status, coalesce(region, 'none') as region, count(*) as number
                          from review
                         where status <> 'CLOSED'
                         group by 1, 2
                        """)
                .<Row<?>>query((row, number) -> Row.of(
                        Tags.of("status", row.getString("status"), "region", row.getString("region")),
                        row.getLong("number")))
                .list();
        cases.register(rows, true);
    }
}
