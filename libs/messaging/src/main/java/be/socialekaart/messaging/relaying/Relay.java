package be.socialekaart.messaging.relaying;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Moves rows from the outbox to the broker. A crash between any two steps leaves a row unpublished, which sends it again:
 * readers recognise it by its id. Never the other way round.
 */
final class Relay {

    static final Duration POLL = Duration.ofMillis(200);
    private static final int BATCH = 500;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Batch batch;
    private final HeldLanes held;
    private final Clock clock;

    Relay(Batch batch, Clock clock) {
        this.batch = batch;
        this.held = new HeldLanes(clock);
        this.clock = clock;
    }

    /** Sends what is there and answers how long to wait before looking again; grows while the broker is away. */
    Duration round(RelaySession session, Duration lastWait) {
        Instant taken = clock.instant();
        List<OutboxRow> rows = session.take(BATCH, held.now());
        if (rows.isEmpty()) return POLL;
        Sent sent = batch.send(rows, taken);
        session.markPublished(sent.acknowledged(), clock.instant());
        if (sent.isOutage()) return longer(lastWait);
        remember(rows, sent);
        return rows.size() == BATCH ? Duration.ZERO : POLL;
    }

    private void remember(List<OutboxRow> rows, Sent sent) {
        sent.refusedLanes().forEach(held::hold);
        rows.stream()
                .map(OutboxRow::lane)
                .filter(lane -> !sent.refusedLanes().contains(lane))
                .forEach(held::release);
    }

    private static Duration longer(Duration wait) {
        Duration doubled = wait.plus(POLL).multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
