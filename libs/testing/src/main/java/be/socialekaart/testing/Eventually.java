package be.socialekaart.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** For what becomes true in its own time. Looks often and gives up late, so that a slow machine does not fail a test. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(25);

    private Eventually() {}

    public static void eventually(ThrowingRunnable assertion) {
        eventually(PATIENCE, assertion);
    }

    /** Tries until the attempt no longer fails an assertion, and answers what it found. */
    public static <T> T found(Callable<T> attempt) {
        AtomicReference<T> result = new AtomicReference<>();
        eventually(() -> result.set(attempt.call()));
        return result.get();
    }

    public static void eventually(Duration patience, ThrowingRunnable assertion) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .atMost(patience)
                .untilAsserted(assertion);
    }
}
