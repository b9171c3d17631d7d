package be.socialekaart.gateway.guarding;

import be.socialekaart.gateway.guarding.RateLimits.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Token buckets, in memory: what a client has left, filling up again with time. */
class Buckets {

    private static final int MANY = 50_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;

    Buckets(Clock clock) {
        this.clock = clock;
    }

    /** Zero when there was one left, else how long to wait for the next. */
    Duration take(String key, Limit limit) {
        Instant now = clock.instant();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> bucket.fullAt.isBefore(now));
        }
        return buckets.compute(key, (same, before) -> Bucket.take(before, limit, now)).delay;
    }

    /**
     * @param fullAt the moment at which nothing counts any more
     * @param delay what the last taker was told
     */
    private record Bucket(Instant fullAt, Duration delay) {

        static Bucket take(@Nullable Bucket before, Limit limit, Instant now) {
            Instant from = before == null || before.fullAt.isBefore(now) ? now : before.fullAt;
            Instant fullAt = from.plus(limit.per());
            Duration over = Duration.between(now.plus(limit.per().multipliedBy(limit.burst())), fullAt);
            return over.isPositive() ? new Bucket(from, over) : new Bucket(fullAt, Duration.ZERO);
        }
    }
}
