package be.socialekaart.messaging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator wants to know at a glance: does the outbox drain, and does anything wait for a person? */
public final class OperationsFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    public OperationsFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Figures now() {
        return jdbc.sql("""
                        select count(*) as unpublished, min(stored_at) as oldest,
                               (select count(*) from parked_record where state = 'PARKED') as parked
                          from outbox
                         where published_at is null
                        """)
                .query((row, number) ->
                        new Figures(row.getLong("unpublished"), age(row.getTimestamp("oldest")), row.getLong("parked")))
                .single();
    }

    private Duration age(@Nullable Timestamp oldest) {
        return Optional.ofNullable(oldest)
                .map(Timestamp::toInstant)
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
    }

    /**
     * @param unpublished events that are stored but not yet acknowledged by the broker
     * @param outboxAge how long the oldest of them has waited
     * @param parked received records that wait for a person
     */
    public record Figures(long unpublished, Duration outboxAge, long parked) {}
}
