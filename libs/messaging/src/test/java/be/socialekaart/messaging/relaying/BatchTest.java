package be.socialekaart.messaging.relaying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<Long> sent = new CopyOnWriteArrayList<>();

    @Test
    void keepsTheOrderOfAKey() {
        Sent result = batch(Set.of()).send(List.of(row(1, "a"), row(2, "a"), row(3, "a")), NOW);
        assertThat(sent).containsExactly(1L, 2L, 3L);
        assertThat(result.acknowledged()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void neverOvertakesARowThatWasNotAcknowledged() {
        Sent result =
                batch(Set.of(2L)).send(List.of(row(1, "a"), row(2, "a"), row(3, "a"), row(4, "b"), row(5, "b")), NOW);

        assertThat(sent).containsExactlyInAnyOrder(1L, 4L, 5L);
        assertThat(result.acknowledged()).containsExactlyInAnyOrder(1L, 4L, 5L);
        assertThat(result.refusedLanes()).containsExactly("topic/a");
        assertThat(result.isOutage()).isFalse();
    }

    @Test
    void takesARefusalOfEverythingForAnOutage() {
        assertThat(batch(Set.of(1L, 2L))
                        .send(List.of(row(1, "a"), row(2, "b")), NOW)
                        .isOutage())
                .isTrue();
    }

    @Test
    void takesARefusalThatIsThrownLikeOneThatComesLater() {
        Batch throwing = new Batch(
                row -> {
                    throw new IllegalStateException("No metadata");
                },
                CLOCK);
        assertThat(throwing.send(List.of(row(1, "a")), NOW).refusedLanes()).containsExactly("topic/a");
    }

    @Test
    void sendsNothingOfABatchThatIsStale() {
        Sent result = batch(Set.of()).send(List.of(row(1, "a"), row(2, "b")), NOW.minusSeconds(10));
        assertThat(sent).isEmpty();
        assertThat(result).isEqualTo(Sent.NOTHING);
    }

    private Batch batch(Set<Long> refused) {
        return new Batch(
                row -> {
                    if (refused.contains(row.position())) {
                        return CompletableFuture.failedFuture(new IllegalStateException("Refused"));
                    }
                    sent.add(row.position());
                    return CompletableFuture.completedFuture(null);
                },
                CLOCK);
    }

    private static OutboxRow row(long position, String key) {
        return new OutboxRow(
                position, UUID.randomUUID(), "topic", key, "Type", "{}", UUID.randomUUID(), null, null, Instant.EPOCH);
    }
}
