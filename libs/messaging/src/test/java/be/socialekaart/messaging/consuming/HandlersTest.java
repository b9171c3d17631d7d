package be.socialekaart.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.messaging.EventTraces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

class HandlersTest {

    @Test
    void refusesTwoListenersOfOneTopic() {
        List<EventHandler<?>> both = List.of(handler(), handler());
        assertThatThrownBy(() -> new ConsumingConfiguration.Handlers(both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two listeners share the topic same");
    }

    private static EventHandler<Nothing> handler() {
        JdbcClient nowhere = JdbcClient.create(new DriverManagerDataSource());
        OnceOnly once = new OnceOnly(nowhere, TransactionOperations.withoutTransaction(), Clock.systemUTC());
        return new EventHandler<>(
                new Listener(),
                JsonMapper.shared(),
                once,
                new EventHandler.Watching(new SimpleMeterRegistry(), new EventTraces(ObservationRegistry.NOOP)));
    }

    private record Nothing() {}

    private static final class Listener implements EventConsumer<Nothing> {
        @Override
        public String topic() {
            return "same";
        }

        @Override
        public Class<Nothing> events() {
            return Nothing.class;
        }

        @Override
        public void on(Nothing event, EventInfo info) {
            throw new AssertionError("Nothing is ever sent here");
        }
    }
}
