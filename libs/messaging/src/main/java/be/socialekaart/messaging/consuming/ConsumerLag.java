package be.socialekaart.messaging.consuming;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many records the service's listeners have not finished, as the broker tells it. Asked when somebody looks, by a client
 * of that moment: one that is kept would fill the log while the broker is away.
 */
public final class ConsumerLag {

    private static final Logger log = LoggerFactory.getLogger(ConsumerLag.class);
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Map<String, Object> client;
    private final String group;
    private final Map<String, String> topics;

    /** @param topics the name on the broker of each topic that is listened to */
    ConsumerLag(Map<String, Object> client, String group, Map<String, String> topics) {
        this.client = new HashMap<>(client);
        this.client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.group = group;
        this.topics = topics;
    }

    /** By topic, in the order of their names; empty when the broker does not answer in time. */
    public Optional<Map<String, Long>> byTopic() {
        if (topics.isEmpty()) return Optional.of(Map.of());
        Admin admin = Admin.create(client);
        try {
            return Optional.of(ask(admin).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException silent) {
            log.info("The broker does not tell how far the listeners are: {}", silent.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private CompletableFuture<Map<String, Long>> ask(Admin admin) {
        var committed = later(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var partitions = later(admin.describeTopics(topics.values()).allTopicNames())
                .thenApply(described -> described.values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                        .toList());
        var first = partitions.thenCompose(all -> offsets(admin, all, OffsetSpec.earliest()));
        var next = partitions.thenCompose(all -> offsets(admin, all, OffsetSpec.latest()));
        return committed.thenCompose(done ->
                first.thenCombine(next, (earliest, latest) -> sum(latest, from(earliest, done))));
    }

    private static CompletableFuture<Map<TopicPartition, Long>> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> question = new HashMap<>();
        partitions.forEach(partition -> question.put(partition, which));
        return later(admin.listOffsets(question).all()).thenApply(answers -> {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            answers.forEach((partition, answer) -> offsets.put(partition, answer.offset()));
            return offsets;
        });
    }

    /** Where nothing was finished yet, all that the broker still has is to be done. */
    private static Map<TopicPartition, Long> from(
            Map<TopicPartition, Long> earliest, Map<TopicPartition, OffsetAndMetadata> committed) {
        Map<TopicPartition, Long> from = new HashMap<>(earliest);
        committed.forEach((partition, offset) -> {
            if (offset != null) from.merge(partition, offset.offset(), Math::max);
        });
        return from;
    }

    private Map<String, Long> sum(Map<TopicPartition, Long> latest, Map<TopicPartition, Long> from) {
        Map<String, Long> lag = new TreeMap<>();
        topics.forEach((name, onBroker) -> lag.put(
                name,
                latest.entrySet().stream()
                        .filter(end -> end.getKey().topic().equals(onBroker))
                        .mapToLong(end -> Math.max(0, end.getValue() - from.getOrDefault(end.getKey(), 0L)))
                        .sum()));
        return lag;
    }

    private static <T> CompletableFuture<T> later(KafkaFuture<T> answer) {
        return answer.toCompletionStage().toCompletableFuture();
    }
}
