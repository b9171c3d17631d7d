package be.socialekaart.messaging.relaying;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.MessagingTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ids are given at insert and become visible at commit: a slow transaction's events appear behind those of a quick one. */
@MessagingTest
class ConcurrentWritersTest {

    private static final int[] LENGTHS = {1, 5, 1, 20, 1, 2};
    private static final int ROUNDS = 8;

    private final Shipments shipments;
    private final RelayLoop loop;
    private final RelayDatabase database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ConcurrentWritersTest(
            Shipments shipments,
            RelayLoop loop,
            RelayDatabase database,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.shipments = shipments;
        this.loop = loop;
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @AfterEach
    void relayGoesOn() {
        loop.start();
    }

    @Test
    void losesNothingOfFourWritersAndKeepsTheOrderOfEachKey() {
        CompletableFuture<?>[] writers = new CompletableFuture<?>[4];
        for (int writer = 0; writer < writers.length; writer++) {
            int number = writer;
            writers[writer] = CompletableFuture.runAsync(() -> write(number));
        }
        CompletableFuture.allOf(writers).join();

        int perParcel = 2 * ROUNDS * (1 + 5 + 1 + 20 + 1 + 2);
        eventually(() -> assertThat(shipments.unpublished()).isZero());
        for (String parcel : List.of("shared-0", "shared-1")) shipments.eventuallyArrived(parcel, perParcel);
    }

    /** Two writers per parcel, so that they wait for each other's row lock. */
    private void write(int writer) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int length : LENGTHS) shipments.advance("shared-" + writer % 2, length);
        }
    }

    @Test
    void takesTheEventOfATransactionThatCommitsLateWhereACursorLosesIt() throws Exception {
        loop.stop();
        CursorPoller twin = new CursorPoller();
        List<String> taken = new ArrayList<>();
        try (RelaySession session = database.connect()) {
            transaction.executeWithoutResult(status -> {
                shipments.advance("slow", 1);
                CompletableFuture.runAsync(() -> shipments.advance("quick", 1)).join();
                twin.poll();
                taken.addAll(takeAndMark(session));
            });
            twin.poll();
            taken.addAll(takeAndMark(session));
        }

        assertThat(taken).containsExactly("quick", "slow");
        assertThat(twin.seen).as("the cursor has gone past the slow one").containsExactly("quick");
    }

    private static List<String> takeAndMark(RelaySession session) {
        List<OutboxRow> rows = session.take(100, List.of());
        session.markPublished(rows.stream().map(OutboxRow::position).toList(), java.time.Instant.now());
        return rows.stream().map(OutboxRow::key).toList();
    }

    /** The broken twin: remembers the last id it saw. */
    private final class CursorPoller {
        private final List<String> seen = new ArrayList<>();
        private long last = newest();

        private long newest() {
            return jdbc.sql("select coalesce(max(position), 0) from outbox")
                    .query(Long.class)
                    .single();
        }

        /** In another thread, since this one may be inside the slow transaction and would see its rows. */
        private void poll() {
            CompletableFuture.runAsync(
                            () -> jdbc.sql("select position, key from outbox where position > :last order by 1")
                                    .param("last", last)
                                    .query((row, number) -> {
                                        last = row.getLong("position");
                                        return seen.add(row.getString("key"));
                                    })
                                    .list())
                    .join();
        }
    }
}
