package be.socialekaart.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations of the same thing, measured one after another. */
final class Sample {

    private final String name;
    private final List<Duration> durations = new ArrayList<>();

    Sample(String name) {
        this.name = name;
    }

    void add(Duration duration) {
        durations.add(duration);
    }

    Duration median() {
        return at(0.5);
    }

    /** The smallest duration that at least this share of the sample does not exceed. */
    Duration at(double share) {
        if (durations.isEmpty()) throw new IllegalStateException("Nothing was measured for " + name);
        List<Duration> sorted = new ArrayList<>(durations);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    /** How many times as long as another sample, at this share of both. */
    double ratio(Sample other, double share) {
        return at(share).toNanos() / (double) other.at(share).toNanos();
    }

    /** For what takes about a millisecond. */
    String fine() {
        return String.format(
                Locale.ROOT,
                "%-38s n=%d  median %.2f ms  p95 %.2f ms  max %.2f ms",
                name,
                durations.size(),
                at(0.5).toNanos() / 1e6,
                at(0.95).toNanos() / 1e6,
                at(1).toNanos() / 1e6);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-38s n=%d  median %d ms  p95 %d ms  min %d ms  max %d ms",
                name,
                durations.size(),
                median().toMillis(),
                at(0.95).toMillis(),
                at(0).toMillis(),
                at(1).toMillis());
    }
}
