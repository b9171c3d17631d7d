package be.socialekaart.messaging.relaying;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.MessagingTest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay dies at every step for every row, and starts again; a reader that knows events by id misses nothing. */
@MessagingTest
class RelayCrashTest {

    private static final int ROWS = 3;

    private final Shipments shipments;
    private final RelayLoop loop;
    private final RelayDatabase database;
    private final Broker broker;
    private final JdbcClient jdbc;

    RelayCrashTest(Shipments shipments, RelayLoop loop, RelayDatabase database, Broker broker, JdbcClient jdbc) {
        this.shipments = shipments;
        this.loop = loop;
        this.database = database;
        this.broker = broker;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noOtherRelay() {
        loop.stop();
    }

    @AfterEach
    void relayGoesOn() {
        loop.start();
    }

    enum Step {
        TAKEN,
        ACKNOWLEDGED,
        MARKING
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingWhicheverStepItDiesAt(Step step) throws Exception {
        for (int row = 1; row <= ROWS; row++) {
            String parcel = "crash-" + step + "-" + row;
            shipments.advance(parcel, ROWS);
            String other = parcel + "-other";
            shipments.advance(other, ROWS);

            int lives = livesUntilEmpty(new Dying(step, parcel, row));

            assertThat(lives).as("the relay died once at row %d", row).isEqualTo(2);
            assertThat(shipments.arrived(parcel)).isEqualTo(Shipments.upTo(ROWS));
            assertThat(shipments.arrived(other)).isEqualTo(Shipments.upTo(ROWS));
            assertThat(shipments.messages(parcel)).hasSizeBetween(ROWS, 2 * ROWS);
        }
    }

    private int livesUntilEmpty(Dying dying) throws Exception {
        int lives = 0;
        while (shipments.unpublished() > 0) {
            lives++;
            live(dying);
        }
        return lives;
    }

    private void live(Dying dying) throws Exception {
        Relay relay = new Relay(new Batch(dying, Clock.systemUTC()), Clock.systemUTC());
        try (RelaySession session = database.connect()) {
            assertThat(session.lock()).as("the dead relay's lock is free").isTrue();
            relay.round(session, Duration.ZERO);
        } catch (CompletionException | DataAccessException death) {
            assertThat(dying.isDead()).as("died as planned: %s", death).isTrue();
        }
    }

    /** Sends to the real broker and dies once, at one step of one row of one parcel. */
    private final class Dying implements Function<OutboxRow, CompletableFuture<?>> {
        private final Step step;
        private final String parcel;
        private final int row;
        private final AtomicInteger rows = new AtomicInteger();

        Dying(Step step, String parcel, int row) {
            this.step = step;
            this.parcel = parcel;
            this.row = row;
        }

        @Override
        public CompletableFuture<?> apply(OutboxRow sending) {
            boolean dies = sending.key().equals(parcel) && rows.incrementAndGet() == row;
            if (dies && step == Step.TAKEN) throw new Killed();
            broker.apply(sending).join();
            if (dies && step == Step.ACKNOWLEDGED) throw new Killed();
            if (dies) loseTheLock();
            return CompletableFuture.completedFuture(null);
        }

        boolean isDead() {
            return rows.get() >= row;
        }

        private void loseTheLock() {
            jdbc.sql(Relays.KILL_LEADER).query(Boolean.class).list();
        }
    }

    private static final class Killed extends Error {}
}
