package be.socialekaart.messaging;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.ParcelEvent.ParcelMoved;
import be.socialekaart.messaging.parking.ParkedRecords;
import be.socialekaart.testing.TestTopics;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A listener may die at any moment; whatever comes again then has one effect. */
@MessagingTest
class OnceOnlyTest {

    private final TestTopics topics;
    private final Effects effects;
    private final Mischief mischief;
    private final JdbcClient jdbc;
    private final ParkedRecords parked;

    OnceOnlyTest(TestTopics topics, Effects effects, Mischief mischief, JdbcClient jdbc, ParkedRecords parked) {
        this.topics = topics;
        this.effects = effects;
        this.mischief = mischief;
        this.jdbc = jdbc;
        this.parked = parked;
    }

    @Test
    void keepsNothingOfAnEffectThatWasNotCommitted() {
        AtomicInteger tries = new AtomicInteger();
        mischief.on("uncommitted", () -> {
            if (tries.incrementAndGet() < 3) throw new IllegalStateException("Died between effect and commit");
        });

        topics.send(ParcelEvent.TOPIC, "uncommitted", new ParcelMoved("uncommitted", 1));

        eventually(() -> assertThat(tries).hasValue(3));
        eventually(() -> assertThat(effects.of("uncommitted")).containsExactly(1));
    }

    @Test
    void appliesNothingTwiceWhenTheOffsetWasNotCommitted() {
        AtomicInteger tries = new AtomicInteger();
        mischief.on("committed", () -> {
            tries.incrementAndGet();
            failAfterCommit();
        });

        topics.send(ParcelEvent.TOPIC, "committed", new ParcelMoved("committed", 1));
        topics.send(ParcelEvent.TOPIC, "committed", new ParcelMoved("committed", 2));

        eventually(() -> assertThat(effects.of("committed")).containsExactly(1, 2));
        assertThat(tries).as("the second delivery does not reach the listener").hasValue(2);
    }

    @Test
    void appliesNothingTwiceWhenThePublisherRepeatsItself() {
        UUID id = UUID.randomUUID();
        for (int time = 0; time < 5; time++) {
            topics.send(ParcelEvent.TOPIC, "repeated", new ParcelMoved("repeated", 1), id);
        }
        topics.send(ParcelEvent.TOPIC, "repeated", new ParcelMoved("repeated", 2));

        eventually(() -> assertThat(effects.of("repeated")).containsExactly(1, 2));
    }

    @Test
    void waitsForADatabaseThatIsAwayInsteadOfParking() {
        AtomicInteger tries = new AtomicInteger();
        mischief.on("outage", () -> {
            if (tries.incrementAndGet() < 7) loseTheConnection();
        });

        topics.send(ParcelEvent.TOPIC, "outage", new ParcelMoved("outage", 1));

        eventually(() -> assertThat(effects.of("outage")).containsExactly(1));
        assertThat(tries).hasValue(7);
        assertThat(parked.list(100)).noneMatch(waiting -> "outage".equals(waiting.key()));
    }

    private void loseTheConnection() {
        jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                .query(Boolean.class)
                .single();
    }

    private static void failAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                throw new IllegalStateException("Died between the commit and the acknowledgement");
            }
        });
    }
}
