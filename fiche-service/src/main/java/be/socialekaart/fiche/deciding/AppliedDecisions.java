package be.socialekaart.fiche.deciding;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which decisions were applied. Knows a decision by its own id: an event id would miss the same decision told twice. */
@Repository
class AppliedDecisions {
    private final JdbcClient jdbc;
    private final Clock clock;

    AppliedDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was decided on, and in which case. */
    record Cause(UUID review, UUID change) {}

    /** The moment of applying, or nothing when it was applied before; waits for one that is being applied right now. */
    Optional<Instant> claim(UUID decision, UUID fiche, Cause cause) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int inserted = jdbc.sql("""
                insert into applied_decision (decision, fiche, review, change, at)
                values (:decision, :fiche, :review, :change, :at)
                on conflict (decision) do nothing
                """)
                .param("decision", decision)
                .param("fiche", fiche)
                .param("review", cause.review())
                .param("change", cause.change())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return inserted == 1 ? Optional.of(now) : Optional.empty();
    }
}
