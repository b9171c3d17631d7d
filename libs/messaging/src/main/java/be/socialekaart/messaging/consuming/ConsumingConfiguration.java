package be.socialekaart.messaging.consuming;

import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventTraces;
import be.socialekaart.messaging.consuming.EventHandler.Watching;
import be.socialekaart.messaging.parking.ParkedRecords;
import be.socialekaart.messaging.parking.Parking;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The consuming half of the library. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "be.socialekaart.messaging.parking.ParkingConfiguration")
@EnableConfigurationProperties(ConsumingSettings.class)
class ConsumingConfiguration {

    @Bean
    OnceOnly onceOnly(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new OnceOnly(jdbc, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Watching watching(ObjectProvider<MeterRegistry> meters, EventTraces traces) {
        return new Watching(meters.getIfAvailable(SimpleMeterRegistry::new), traces);
    }

    @Bean
    Handlers eventHandlers(
            ObjectProvider<EventConsumer<?>> consumers, JsonMapper json, OnceOnly once, Watching watching) {
        return new Handlers(consumers
                .orderedStream()
                .<EventHandler<?>>map(consumer -> new EventHandler<>(consumer, json, once, watching))
                .toList());
    }

    @Bean
    Containers eventContainers(
            ConsumerFactory<String, byte[]> consumers, Parking parking, ConsumingSettings settings, Handlers handlers) {
        return new Containers(consumers, parking, settings, handlers.all());
    }

    @Bean
    ParkedRecords parkedRecords(Parking parking, ConsumingSettings settings, Handlers handlers) {
        return parking.records(handlers.all().stream()
                .collect(Collectors.toMap(
                        handler -> settings.topicPrefix() + handler.topic(), handler -> handler::handle)));
    }

    @Bean
    ConsumerLag consumerLag(
            KafkaAdmin broker,
            @Value("${spring.kafka.consumer.group-id}") String group,
            ConsumingSettings settings,
            Handlers handlers) {
        Map<String, String> topics = handlers.all().stream()
                .filter(handler -> !handler.replays())
                .map(EventHandler::topic)
                .collect(Collectors.toMap(topic -> topic, topic -> settings.topicPrefix() + topic));
        return new ConsumerLag(broker.getConfigurationProperties(), group, topics);
    }

    /** A group shares out the partitions of a topic: two listeners of one service would each miss half of it. */
    record Handlers(List<EventHandler<?>> all) {
        Handlers {
            all.stream()
                    .collect(Collectors.groupingBy(EventHandler::topic, Collectors.counting()))
                    .forEach((topic, listeners) -> {
                        if (listeners > 1) throw new IllegalStateException("Two listeners share the topic " + topic);
                    });
        }
    }
}
