package be.socialekaart.messaging.consuming;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How often a record is tried again before it is parked. All tries together hold up the other keys of the partition, so
 * they stay within a few seconds; what needs longer is parked and retried by a person.
 *
 * @param topicPrefix sets the topics of one installation apart on a shared broker
 * @param firstRetry pause before the first retry; each next one is three times as long
 */
@ConfigurationProperties("messaging")
record ConsumingSettings(
        @DefaultValue("") String topicPrefix,
        @DefaultValue("100ms") Duration firstRetry,
        @DefaultValue("4") int retries) {

    private static final long LONGEST_WAIT = 10_000;

    BackOff beforeParking() {
        ExponentialBackOff backOff = new ExponentialBackOff(firstRetry.toMillis(), 3);
        backOff.setMaxAttempts(retries);
        return backOff;
    }

    BackOff duringOutage() {
        ExponentialBackOff backOff = new ExponentialBackOff(firstRetry.toMillis(), 2);
        backOff.setMaxInterval(LONGEST_WAIT);
        return backOff;
    }
}
