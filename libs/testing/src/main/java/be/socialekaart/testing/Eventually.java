package be.socialekaart.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** For what becomes true in its own time. Looks often and gives up late, so that a slow machine does not fail a test. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(25);

    private Eventually() {}

    public static void eventually(ThrowingRunnable assertion) {
        eventually(PATIENCE, assertion);
    }

    public static void eventually(Duration patience, ThrowingRunnable assertion) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .atMost(patience)
                .untilAsserted(assertion);
    }
}
