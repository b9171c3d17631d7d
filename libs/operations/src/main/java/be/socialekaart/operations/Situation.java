package be.socialekaart.operations;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a service stands, as it tells the gateway and shows on its own page.
 *
 * @param unpublished events that the broker does not have yet
 * @param outboxSeconds how long the oldest of them has waited
 * @param lag by topic, records that the listeners have not finished; null when the broker does not say
 * @param parked received records that wait for a person
 * @param incidents what else does
 */
public record Situation(
        long unpublished, long outboxSeconds, @Nullable Map<String, Long> lag, long parked, long incidents) {

    /** An event leaves within a second of its commit; one that waits so much longer meets a broker that is away. */
    private static final long TOO_LONG = 30;

    private static final long FAR_BEHIND = 1000;

    public Age outboxAge() {
        return Age.of(Duration.ofSeconds(outboxSeconds));
    }

    public boolean brokerAnswers() {
        return lag != null;
    }

    public long behind() {
        return lag == null
                ? 0
                : lag.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The most urgent thing to say, as the end of a message's key. */
    public Concern concern() {
        if (!brokerAnswers()) return Concern.BROKER_AWAY;
        if (outboxSeconds >= TOO_LONG) return Concern.OUTBOX_STUCK;
        if (parked > 0) return Concern.PARKED;
        if (incidents > 0) return Concern.INCIDENTS;
        return behind() >= FAR_BEHIND ? Concern.BEHIND : Concern.NONE;
    }

    /** What somebody should look at, with words for cause and remedy under {@code operations.concern.…}. */
    public enum Concern {
        BROKER_AWAY,
        OUTBOX_STUCK,
        PARKED,
        INCIDENTS,
        BEHIND,
        NONE
    }
}
