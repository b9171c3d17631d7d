package be.socialekaart.messaging;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.ParcelEvent.ParcelMoved;
import be.socialekaart.messaging.consuming.ConsumerLag;
import be.socialekaart.testing.TestTopics;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A listener that is held up is seen to be behind, by as much as it is. */
@MessagingTest
class ConsumerLagTest {

    private final TestTopics topics;
    private final Mischief mischief;
    private final ConsumerLag lag;

    ConsumerLagTest(TestTopics topics, Mischief mischief, ConsumerLag lag) {
        this.topics = topics;
        this.mischief = mischief;
        this.lag = lag;
    }

    @Test
    void countsWhatIsNotFinished() {
        eventually(() -> assertThat(behind()).isZero());
        CountDownLatch held = new CountDownLatch(1);
        mischief.on("slow", () -> await(held));
        for (int step = 1; step <= 3; step++) topics.send(ParcelEvent.TOPIC, "slow", new ParcelMoved("slow", step));

        eventually(() -> assertThat(behind()).isEqualTo(3));

        held.countDown();
        mischief.ends("slow");
        eventually(() -> assertThat(behind()).isZero());
    }

    private long behind() {
        Map<String, Long> byTopic = lag.byTopic().orElseThrow();
        assertThat(byTopic).containsKey(ParcelEvent.TOPIC);
        return byTopic.get(ParcelEvent.TOPIC);
    }

    private static void await(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
