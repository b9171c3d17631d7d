package be.socialekaart.fiche.browsing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was found out holds for a while; meanwhile nobody asks again, and never two at once. */
final class Lasting<T> {
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private final Clock clock;
    private @Nullable Found<T> last;

    Lasting(Clock clock) {
        this.clock = clock;
    }

    private record Found<T>(T value, Instant until) {}

    synchronized T get(Supplier<T> ask) {
        Found<T> known = last;
        if (known != null && clock.instant().isBefore(known.until())) return known.value();
        T value = ask.get();
        last = new Found<>(value, clock.instant().plus(A_WHILE));
        return value;
    }
}
