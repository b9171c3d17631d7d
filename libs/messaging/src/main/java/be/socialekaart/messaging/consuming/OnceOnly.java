package be.socialekaart.messaging.consuming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Commits an effect together with the id of the event that caused it, so that the same event has no second effect. */
final class OnceOnly {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    OnceOnly(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run(UUID event, Runnable effect) {
        transaction.executeWithoutResult(status -> {
            if (isNew(event)) effect.run();
        });
    }

    /** A concurrent delivery of the same event waits here until the first has committed or rolled back. */
    private boolean isNew(UUID event) {
        return jdbc.sql("insert into consumed_event (id, consumed_at) values (:id, :at) on conflict do nothing")
                        .param("id", event)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
