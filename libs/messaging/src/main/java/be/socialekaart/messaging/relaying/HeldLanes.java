package be.socialekaart.messaging.relaying;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Lanes whose oldest row the broker refuses, for instance because it is too large. They wait longer each time, so that a
 * handful of them cannot fill every batch and stop the rest.
 */
final class HeldLanes {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MAX_DOUBLINGS = 6;

    private final Clock clock;
    private final Map<String, Hold> holds = new ConcurrentHashMap<>();

    HeldLanes(Clock clock) {
        this.clock = clock;
    }

    void hold(String lane) {
        Instant now = clock.instant();
        holds.merge(lane, new Hold(0, now.plus(FIRST)), (before, first) -> before.longer(now));
    }

    void release(String lane) {
        holds.remove(lane);
    }

    Set<String> now() {
        Instant now = clock.instant();
        return holds.entrySet().stream()
                .filter(hold -> hold.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record Hold(int doublings, Instant until) {
        Hold longer(Instant now) {
            int more = Math.min(doublings + 1, MAX_DOUBLINGS);
            return new Hold(more, now.plus(FIRST.multipliedBy(1L << more)));
        }
    }
}
