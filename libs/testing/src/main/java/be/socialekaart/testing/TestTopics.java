package be.socialekaart.testing;

import be.socialekaart.events.Topic;
import be.socialekaart.events.Topics;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The topics of one application context under test: what it published can be read, and what it listens to be sent. */
public final class TestTopics {

    private static final int PARTITIONS = 3;

    private final TestBroker broker;
    private final String prefix;
    private final JsonMapper json = JsonMapper.builder().build();

    TestTopics(String bootstrapServers, String prefix) {
        this.broker = TestBroker.at(bootstrapServers);
        this.prefix = prefix;
    }

    /** Sends an event as another service would, and answers its id. */
    public UUID send(String topic, String key, Object event) {
        UUID id = UUID.randomUUID();
        send(topic, key, event, id);
        return id;
    }

    /** Sends an event under a chosen id, so that the same one can come twice. */
    public void send(String topic, String key, Object event, UUID id) {
        send(topic, key, json.writeValueAsBytes(event), headers(event.getClass().getSimpleName(), id));
    }

    /** Sends anything at all. */
    public void send(String topic, @Nullable String key, byte @Nullable [] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(prefix + topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        broker.send(message);
    }

    /** Headers of a well-formed event, to be spoiled by the test. */
    public static Map<String, String> headers(String type, UUID id) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/test");
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_correlationid", id.toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    /** Everything on the topic so far; in order per key. */
    public List<Message> all(String topic) {
        return broker.all(prefix + topic).stream().map(Message::of).toList();
    }

    /** The events of one type on the topic so far; in order per key. */
    public <E> List<E> events(String topic, Class<E> type) {
        return all(topic).stream()
                .filter(message -> type.getSimpleName().equals(message.headers().get("ce_type")))
                .map(message -> json.readValue(message.value(), type))
                .toList();
    }

    /** How many records the service's listener has not yet finished, parked ones not counted. */
    public long lag(String topic, String group) {
        return broker.lag(prefix + topic, group);
    }

    /** For a topic that the platform's map of topics does not name. */
    void create(String topic) {
        broker.create(List.of(newTopic(topic, false)));
    }

    String prefix() {
        return prefix;
    }

    void createDeclared() {
        List<NewTopic> declared = new ArrayList<>();
        for (Field field : Topics.class.getFields()) {
            declared.add(
                    newTopic(nameOf(field), field.getAnnotation(Topic.class).compacted()));
        }
        broker.create(declared);
    }

    private NewTopic newTopic(String topic, boolean compacted) {
        return new NewTopic(prefix + topic, PARTITIONS, (short) 1)
                .configs(Map.of("cleanup.policy", compacted ? "compact" : "delete"));
    }

    private static String nameOf(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " is not public", e);
        }
    }

    /** A record as it stands on the topic; no value means a tombstone. */
    public record Message(@Nullable String key, @Nullable String value, Map<String, String> headers) {

        private static Message of(ConsumerRecord<String, byte[]> message) {
            Map<String, String> headers = new TreeMap<>();
            message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
            return new Message(message.key(), message.value() == null ? null : text(message.value()), headers);
        }

        private static String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
