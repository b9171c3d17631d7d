package be.socialekaart.messaging.consuming;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.messaging.MessagingTest;
import be.socialekaart.messaging.consuming.EventHandler.Watching;
import be.socialekaart.messaging.parking.Parking;
import be.socialekaart.testing.TestTopics;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/** What an instance only keeps in memory, it hears anew at each start, and so does every other instance. */
@MessagingTest
class ReplayTest {
    private static final String TOPIC = "notice";

    private final TestTopics topics;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Parking parking;
    private final ConsumingSettings settings;
    private final Watching watching;
    private final OnceOnly once;

    ReplayTest(
            TestTopics topics,
            ConsumerFactory<String, byte[]> consumers,
            Parking parking,
            ConsumingSettings settings,
            Watching watching,
            OnceOnly once) {
        this.topics = topics;
        this.consumers = consumers;
        this.parking = parking;
        this.settings = settings;
        this.watching = watching;
        this.once = once;
    }

    @Test
    void hearsAllThatWasSentBeforeAtEachStart() {
        topics.send(TOPIC, "a", new Weather("sun"));
        Memory first = new Memory();
        Containers one = started(first);
        eventually(() -> assertThat(first.heard).contains("sun"));
        topics.send(TOPIC, "b", new Weather("rain"));
        Memory second = new Memory();
        Containers other = started(second);
        eventually(() -> assertThat(first.heard).contains("sun", "rain"));
        eventually(() -> assertThat(second.heard).contains("sun", "rain"));
        one.stop();
        other.stop();
    }

    /** The next start reads it again, perhaps with a version that understands it. */
    @Test
    void passesOverWhatItCannotTakeAndHearsWhatComesAfterIt() {
        topics.send(TOPIC, "c", new Weather("storm"));
        topics.send(TOPIC, "c", new Weather("calm"));
        Memory afraid = new Memory() {
            @Override
            public void on(Weather event, EventInfo info) {
                if (event.now().equals("storm")) throw new IllegalStateException("Too much");
                super.on(event, info);
            }
        };
        Containers one = started(afraid);
        eventually(() -> assertThat(afraid.heard).contains("calm").doesNotContain("storm"));
        one.stop();
        Memory brave = new Memory();
        Containers next = started(brave);
        eventually(() -> assertThat(brave.heard).contains("storm", "calm"));
        next.stop();
    }

    private Containers started(Memory memory) {
        EventHandler<Weather> handler = new EventHandler<>(memory, JsonMapper.shared(), once, watching);
        Containers containers = new Containers(consumers, parking, settings, List.of(handler));
        containers.start();
        return containers;
    }

    private record Weather(String now) {}

    private static class Memory implements EventConsumer<Weather> {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public Class<Weather> events() {
            return Weather.class;
        }

        @Override
        public boolean replays() {
            return true;
        }

        @Override
        public void on(Weather event, EventInfo info) {
            heard.add(event.now());
        }
    }
}
