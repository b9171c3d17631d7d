package be.socialekaart.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.ParcelEvent.ParcelMoved;
import be.socialekaart.messaging.consuming.ConsumerLag;
import be.socialekaart.testing.TestInfrastructure;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** Without a broker a service starts, and what it commits waits. */
@SpringBootTest(properties = "KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:9")
@ContextConfiguration(initializers = TestInfrastructure.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DirtiesContext
class BrokerAwayTest {

    private final EventPublisher<ParcelEvent> publisher;
    private final TransactionTemplate transaction;
    private final OperationsFigures figures;
    private final ConsumerLag lag;

    BrokerAwayTest(
            EventPublisher<ParcelEvent> publisher,
            TransactionTemplate transaction,
            OperationsFigures figures,
            ConsumerLag lag) {
        this.publisher = publisher;
        this.transaction = transaction;
        this.figures = figures;
        this.lag = lag;
    }

    @Test
    void commitsAtOnceAndKeepsTheEvent() {
        long before = System.nanoTime();
        transaction.executeWithoutResult(status -> publisher.publish(new ParcelMoved("waiting", 1), UUID.randomUUID()));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        assertThat(figures.now().unpublished()).isEqualTo(1);
    }

    @Test
    void saysThatNobodyKnowsHowFarTheListenersAre() {
        long before = System.nanoTime();

        assertThat(lag.byTopic()).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    }
}
