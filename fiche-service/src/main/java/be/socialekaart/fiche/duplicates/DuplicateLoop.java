package be.socialekaart.fiche.duplicates;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares what changed, a moment after it changed: positions of the change feed appear in their order, so nothing is
 * skipped. The row with the position is the lock: only one instance compares at a time.
 */
@Component
class DuplicateLoop {
    private final JdbcClient jdbc;
    private final Duplicates duplicates;
    private final TransactionTemplate transaction;
    private final int atOnce;

    DuplicateLoop(
            JdbcClient jdbc,
            Duplicates duplicates,
            TransactionTemplate transaction,
            @Value("${duplicates.at-once:25}") int atOnce) {
        this.jdbc = jdbc;
        this.duplicates = duplicates;
        this.transaction = transaction;
        this.atOnce = atOnce;
    }

    private record Changed(long position, UUID fiche) {}

    /** Little at a time: fiches and connection are free again soon. */
    @Scheduled(fixedDelayString = "${loops.pause}")
    void catchUp() {
        transaction.executeWithoutResult(status -> compareNext());
    }

    private void compareNext() {
        List<Changed> changed =
                jdbc.sql("""
                with reading as (select position from duplicate_reading for update)
                select change.position, change.fiche
                from reading join fiche_change change on change.position > reading.position
                order by change.position
                limit :most
                """).param("most", atOnce).query(Changed.class).list();
        if (changed.isEmpty()) return;
        duplicates.renew(changed.stream().map(Changed::fiche).distinct().toList());
        jdbc.sql("update duplicate_reading set position = :position")
                .param("position", changed.getLast().position())
                .update();
    }
}
