package be.socialekaart.gateway.guarding;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How often one client may ask. Each gateway counts for itself: with N of them a client may get N times as much. */
@ConfigurationProperties("rate-limit")
record RateLimits(Limit general, Limit suggestion, Limit signIn) {

    /**
     * @param burst how many at once
     * @param per how long it takes until one more is allowed
     */
    record Limit(int burst, Duration per) {}
}
