package be.socialekaart.mailer.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a mail waits after each attempt that came to nothing: soon at first, for somebody may be waiting; a day in all. */
final class RetrySchedule {

    private static final List<Duration> WAITS = Stream.of(
                    "PT5S", "PT15S", "PT1M", "PT3M", "PT10M", "PT30M", "PT1H", "PT2H", "PT4H", "PT8H", "PT8H")
            .map(Duration::parse)
            .toList();

    private RetrySchedule() {}

    /** True for an attempt that must not be made any more: the ones before it, even those that ended badly, were enough. */
    static boolean isOver(int attempt) {
        return attempt > WAITS.size() + 1;
    }

    /** Empty when it has been tried often enough. */
    static Optional<Duration> after(int attempt) {
        return attempt <= WAITS.size() ? Optional.of(WAITS.get(attempt - 1)) : Optional.empty();
    }
}
