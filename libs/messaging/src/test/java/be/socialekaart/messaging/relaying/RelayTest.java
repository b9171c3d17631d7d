package be.socialekaart.messaging.relaying;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.MessagingTest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A broker that refuses, on a real database. */
@MessagingTest
class RelayTest {

    private final Shipments shipments;
    private final RelayLoop loop;
    private final RelayDatabase database;
    private final Broker broker;
    private Predicate<OutboxRow> refuses = row -> false;

    RelayTest(Shipments shipments, RelayLoop loop, RelayDatabase database, Broker broker) {
        this.shipments = shipments;
        this.loop = loop;
        this.database = database;
        this.broker = broker;
    }

    @BeforeEach
    void noOtherRelay() {
        loop.stop();
    }

    @AfterEach
    void relayGoesOn() {
        loop.start();
    }

    @Test
    void letsOtherKeysPassWhileOneIsRefused() throws Exception {
        shipments.advance("refused", 2);
        shipments.advance("passing", 2);
        refuses = row -> row.key().equals("refused");
        Relay relay = relay();
        try (RelaySession session = database.connect()) {
            relay.round(session, Duration.ZERO);
            shipments.advance("passing", 1);
            relay.round(session, Duration.ZERO);
        }

        assertThat(shipments.unpublished()).isEqualTo(2);
        assertThat(shipments.arrived("passing")).isEqualTo(Shipments.upTo(3));
        assertThat(shipments.arrived("refused")).isEmpty();
        loop.start();
        shipments.eventuallyArrived("refused", 2);
    }

    @Test
    void waitsLongerAndLongerWhileTheBrokerIsAwayAndLosesNothing() throws Exception {
        shipments.advance("away", 3);
        refuses = row -> true;
        Relay relay = relay();
        try (RelaySession session = database.connect()) {
            Duration first = relay.round(session, Relay.POLL);
            Duration second = relay.round(session, first);
            assertThat(second).isGreaterThan(first);
            assertThat(shipments.unpublished()).isEqualTo(3);

            refuses = row -> false;
            assertThat(relay.round(session, second)).isEqualTo(Relay.POLL);
        }
        assertThat(shipments.arrived("away")).isEqualTo(Shipments.upTo(3));
    }

    private Relay relay() {
        return new Relay(
                new Batch(
                        row -> refuses.test(row)
                                ? CompletableFuture.failedFuture(new IllegalStateException("Refused"))
                                : broker.apply(row),
                        Clock.systemUTC()),
                Clock.systemUTC());
    }
}
