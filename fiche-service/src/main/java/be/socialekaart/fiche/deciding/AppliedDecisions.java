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

    /** The moment of applying, or nothing when it was applied before; waits for one that is being applied right now. */
    Optional<Instant> claim(UUID decision, UUID fiche) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int inserted = jdbc.sql("""
                insert into applied_decision (decision, fiche, at) values (:decision, :fiche, :at)
                on conflict (decision) do nothing
                """)
                .param("decision", decision)
                .param("fiche", fiche)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return inserted == 1 ? Optional.of(now) : Optional.empty();
    }
}
