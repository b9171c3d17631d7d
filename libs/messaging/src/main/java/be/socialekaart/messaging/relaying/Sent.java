package be.socialekaart.messaging.relaying;

import java.util.List;
import java.util.stream.Stream;

/** What the broker acknowledged, and the lanes on which it did not. */
record Sent(List<Long> acknowledged, List<String> refusedLanes) {

    static final Sent NOTHING = new Sent(List.of(), List.of());

    Sent and(Sent other) {
        return new Sent(joined(acknowledged, other.acknowledged), joined(refusedLanes, other.refusedLanes));
    }

    /** When nothing at all gets through it is the broker that is away, not a row that is bad. */
    boolean isOutage() {
        return acknowledged.isEmpty() && !refusedLanes.isEmpty();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
