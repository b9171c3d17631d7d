package be.socialekaart.fiche.recognising;

import be.socialekaart.fiche.recognitions.Records;
import be.socialekaart.fiche.recognitions.Records.Key;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what is new to the fiches. A record that cannot be brought waits a minute and holds up no other; one that could
 * not be brought ten times is put aside, so that its delivery comes to an end.
 */
@Component
class FollowLoop {
    private static final Logger log = LoggerFactory.getLogger(FollowLoop.class);
    private static final int AT_ONCE = 200;
    private static final Duration FAILED = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 10;

    private final Records records;
    private final Following following;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowLoop(Records records, Following following, TransactionTemplate transaction, Clock clock) {
        this.records = records;
        this.following = following;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${loops.pause}")
    void workOff() {
        List<Key> due = records.due(clock.instant(), AT_ONCE);
        due.forEach(this::follow);
    }

    private void follow(Key key) {
        try {
            transaction.executeWithoutResult(status -> records.take(key).ifPresent(following::follow));
        } catch (RuntimeException e) {
            int tries = records.later(key, clock.instant().plus(FAILED));
            log.error("Record {} of {} did not reach its fiche, {} times in a row", key.id(), key.source(), tries, e);
            if (tries >= MOST_TRIES) giveUp(key);
        }
    }

    private void giveUp(Key key) {
        transaction.executeWithoutResult(status -> records.take(key).ifPresent(following::giveUp));
    }
}
