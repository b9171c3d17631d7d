package be.socialekaart.messaging.relaying;

import be.socialekaart.messaging.EventTraces;
import be.socialekaart.messaging.OperationsFigures;
import be.socialekaart.messaging.Outbox;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;
import tools.jackson.databind.json.JsonMapper;

/** The publishing half of the library. */
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, KafkaAutoConfiguration.class},
        afterName = "be.socialekaart.messaging.schema.SchemaConfiguration")
class RelayConfiguration {

    @Bean
    EventTraces eventTraces(ObjectProvider<ObservationRegistry> observations) {
        return new EventTraces(observations.getIfAvailable(ObservationRegistry::create));
    }

    @Bean
    Outbox.Storage outboxStorage(JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new Outbox.Storage(jdbc, json, clock);
    }

    @Bean
    Outbox outbox(Outbox.Storage storage, EventTraces traces, RelayLoop relayLoop) {
        return new Outbox(storage, traces, relayLoop::wake);
    }

    @Bean
    OperationsFigures operationsFigures(JdbcClient jdbc, Clock clock) {
        return new OperationsFigures(jdbc, clock);
    }

    @Bean
    MessagingMeters messagingMeters(OperationsFigures figures) {
        return new MessagingMeters(figures);
    }

    @Bean
    RelayLoop relayLoop(RelayDatabase database, Broker broker, Clock clock) {
        return new RelayLoop(database, new Relay(new Batch(broker, clock), clock));
    }

    @Bean
    RelayDatabase relayDatabase(JdbcConnectionDetails database) {
        return new RelayDatabase(database);
    }

    @Bean
    Broker outboxBroker(
            ProducerFactory<String, byte[]> producers,
            @Value("${spring.application.name}") String source,
            @Value("${messaging.topic-prefix:}") String topicPrefix) {
        KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(producers);
        kafka.setProducerListener(new SilentListener());
        return new Broker(kafka, source, topicPrefix);
    }

    /** The usual listener writes keys and values into the log; the relay says itself what did not leave. */
    private static final class SilentListener implements ProducerListener<String, byte[]> {}
}
