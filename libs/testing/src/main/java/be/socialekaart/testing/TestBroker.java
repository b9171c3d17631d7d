package be.socialekaart.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The test's own clients of a broker, independent of the library under test. One set per broker. */
final class TestBroker {

    private static final Map<String, TestBroker> BROKERS = new ConcurrentHashMap<>();
    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<String, Object> address;
    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;

    private TestBroker(String bootstrapServers) {
        this.address = Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0, "fetch.max.wait.ms", 20);
        this.admin = Admin.create(address);
        this.producer = new KafkaProducer<>(address, new StringSerializer(), new ByteArraySerializer());
    }

    static TestBroker at(String bootstrapServers) {
        return BROKERS.computeIfAbsent(bootstrapServers, TestBroker::new);
    }

    void create(Collection<NewTopic> topics) {
        get(admin.createTopics(topics).all());
    }

    void send(ProducerRecord<String, byte[]> message) {
        get(producer.send(message));
    }

    List<ConsumerRecord<String, byte[]>> all(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(address, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(messages::add);
            }
            return messages;
        }
    }

    long lag(String topic, String group) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(address, new StringDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions(consumer, topic)).entrySet().stream()
                    .mapToLong(end -> end.getValue() - offset(committed.get(end.getKey())))
                    .sum();
        }
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the broker was asked", e);
        }
    }
}
