package be.socialekaart.messaging.consuming;

import be.socialekaart.messaging.parking.Parking;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/** One listener container per handler. Offsets are committed after the effects, never before. */
final class Containers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Containers.class);

    private final ConsumerFactory<String, byte[]> consumers;
    private final Parking parking;
    private final ConsumingSettings settings;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

    Containers(
            ConsumerFactory<String, byte[]> consumers,
            Parking parking,
            ConsumingSettings settings,
            List<? extends EventHandler<?>> handlers) {
        this.consumers = consumers;
        this.parking = parking;
        this.settings = settings;
        this.containers = handlers.stream().map(this::container).toList();
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(EventHandler<?> handler) {
        ContainerProperties properties = new ContainerProperties(settings.topicPrefix() + handler.topic());
        properties.setMessageListener(new RecordListener(handler, parking));
        properties.setClientId("listener-" + handler.topic());
        properties.setStopImmediate(true);
        if (handler.replays()) readFromTheStart(properties);
        ConcurrentMessageListenerContainer<String, byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("listener-" + handler.topic());
        container.setCommonErrorHandler(retryThen(handler.replays() ? Containers::passOver : this::park));
        return container;
    }

    /** In a group of its own, which no other instance shares and which the broker forgets by itself. */
    private static void readFromTheStart(ContainerProperties properties) {
        properties.setGroupId(properties.getClientId() + "-" + UUID.randomUUID());
        Properties own = new Properties();
        own.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.setKafkaConsumerProperties(own);
    }

    private DefaultErrorHandler retryThen(ConsumerRecordRecoverer giveUp) {
        DefaultErrorHandler errors = new DefaultErrorHandler(giveUp, settings.beforeParking());
        errors.setBackOffFunction(
                (message, failure) -> Outage.isBehind(failure) ? settings.duringOutage() : settings.beforeParking());
        errors.addNotRetryableExceptions(Unreadable.class);
        errors.setLogLevel(KafkaException.Level.WARN);
        return errors;
    }

    /** What is read from its start at each start is read again by itself, perhaps by a version that understands it. */
    private static void passOver(ConsumerRecord<?, ?> message, Exception failure) {
        LOG.error("Passed over {}-{}@{}", message.topic(), message.partition(), message.offset(), failure);
    }

    @SuppressWarnings("unchecked")
    private void park(ConsumerRecord<?, ?> message, Exception failure) {
        boolean wrapped =
                failure instanceof ListenerExecutionFailedException && failure.getCause() instanceof Exception;
        parking.park((ConsumerRecord<String, byte[]>) message, wrapped ? (Exception) failure.getCause() : failure);
    }

    @Override
    public void start() {
        containers.forEach(AbstractMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.parallelStream().forEach(AbstractMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(AbstractMessageListenerContainer::isRunning);
    }

    @Override
    public int getPhase() {
        return AbstractMessageListenerContainer.DEFAULT_PHASE;
    }
}
