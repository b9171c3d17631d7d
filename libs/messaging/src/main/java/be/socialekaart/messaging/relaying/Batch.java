package be.socialekaart.messaging.relaying;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round of sending. Lanes go side by side; within a lane a row is sent only after the broker has acknowledged the one
 * before it, so that a row whose send failed is never overtaken. A batch grows stale: a process that was paused may wake up after
 * another relay has sent these rows and newer ones.
 */
final class Batch {

    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    /** Less than the time after which the database ends the session of a relay that says nothing. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Function<OutboxRow, CompletableFuture<?>> broker;
    private final Clock clock;

    Batch(Function<OutboxRow, CompletableFuture<?>> broker, Clock clock) {
        this.broker = broker;
        this.clock = clock;
    }

    Sent send(List<OutboxRow> rows, Instant taken) {
        Map<String, List<OutboxRow>> lanes =
                rows.stream().collect(Collectors.groupingBy(OutboxRow::lane, LinkedHashMap::new, Collectors.toList()));
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Sent>> sending = lanes.values().stream()
                    .map(lane -> CompletableFuture.supplyAsync(() -> sendInOrder(lane, taken.plus(FRESH)), executor))
                    .toList();
            return sending.stream().map(CompletableFuture::join).reduce(Sent.NOTHING, Sent::and);
        }
    }

    private Sent sendInOrder(List<OutboxRow> lane, Instant stale) {
        List<Long> acknowledged = new ArrayList<>();
        for (OutboxRow row : lane) {
            if (!clock.instant().isBefore(stale)) break;
            try {
                broker.apply(row).join();
            } catch (RuntimeException refused) {
                log.warn("Event {} on {} is not published yet: {}", row.id(), row.topic(), refused.toString());
                return new Sent(acknowledged, List.of(row.lane()));
            }
            acknowledged.add(row.position());
        }
        return new Sent(acknowledged, List.of());
    }
}
