package be.socialekaart.messaging.relaying;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.MessagingTest;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances of a service have two relays; one works, the other waits for its lock. */
@MessagingTest
class TwoRelaysTest {

    private final Shipments shipments;
    private final RelayLoop first;
    private final RelayLoop second;
    private final RelayDatabase database;
    private final JdbcClient jdbc;
    private final List<String> sentBySecond = new CopyOnWriteArrayList<>();

    TwoRelaysTest(Shipments shipments, RelayLoop first, RelayDatabase database, Broker broker, JdbcClient jdbc) {
        this.shipments = shipments;
        this.first = first;
        this.database = database;
        this.jdbc = jdbc;
        Batch batch = new Batch(
                row -> {
                    sentBySecond.add(row.key());
                    return broker.apply(row);
                },
                Clock.systemUTC());
        this.second = new RelayLoop(database, new Relay(batch, Clock.systemUTC()));
    }

    @BeforeEach
    void bothRun() {
        eventually(() -> assertThat(lockIsFree()).isFalse());
        second.start();
    }

    @AfterEach
    void onlyTheFirstRuns() {
        second.stop();
        first.start();
    }

    @Test
    void oneIdles() {
        shipments.advance("two", 20);
        shipments.eventuallyArrived("two", 20);
        assertThat(sentBySecond).isEmpty();
    }

    @Test
    void theOtherTakesOver() {
        first.stop();
        shipments.advance("orphan", 3);
        shipments.eventuallyArrived("orphan", 3);
        assertThat(sentBySecond).contains("orphan");
    }

    @Test
    void oneOfThemGoesOnWhenTheConnectionIsLost() {
        assertThat(jdbc.sql(Relays.KILL_LEADER).query(Boolean.class).list()).containsExactly(true);

        shipments.advance("cut", 3);

        shipments.eventuallyArrived("cut", 3);
        eventually(() -> assertThat(lockIsFree()).isFalse());
    }

    private boolean lockIsFree() throws Exception {
        try (RelaySession session = database.connect()) {
            return session.lock();
        }
    }
}
