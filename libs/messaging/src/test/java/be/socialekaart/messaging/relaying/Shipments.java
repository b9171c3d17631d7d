package be.socialekaart.messaging.relaying;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.messaging.Outbox;
import be.socialekaart.testing.TestTopics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A topic without listeners: what goes in through the outbox is compared with what stands on the topic. */
@Component
class Shipments {

    static final String TOPIC = "shipment";

    private final EventPublisher<Shipped> publisher;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestTopics topics;

    Shipments(Outbox outbox, TransactionTemplate transaction, JdbcClient jdbc, TestTopics topics) {
        this.publisher = outbox.publisher(TOPIC, Shipped.class, Shipped::parcel);
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.topics = topics;
    }

    record Shipped(String parcel, int step) {}

    /** Takes the parcel so many steps on in one transaction, under its row lock. */
    void advance(String parcel, int steps) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < steps; i++) publisher.publish(new Shipped(parcel, nextStep(parcel)), UUID.randomUUID());
        });
    }

    private int nextStep(String parcel) {
        return jdbc.sql("""
                        insert into parcel (id, steps) values (:id, 1)
                        on conflict (id) do update set steps = parcel.steps + 1
                        returning steps
                        """).param("id", parcel).query(Integer.class).single();
    }

    long unpublished() {
        return jdbc.sql("select count(*) from outbox where published_at is null")
                .query(Long.class)
                .single();
    }

    /** The steps of a parcel as a reader sees them that knows each event by its id. */
    List<Integer> arrived(String parcel) {
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (TestTopics.Message message : messages(parcel)) {
            String value = message.value();
            int step = Integer.parseInt(value.replaceAll(".*\"step\":(\\d+).*", "$1"));
            byId.putIfAbsent(message.headers().get("ce_id"), step);
        }
        return List.copyOf(byId.values());
    }

    List<TestTopics.Message> messages(String parcel) {
        return topics.all(TOPIC).stream()
                .filter(message -> parcel.equals(message.key()))
                .toList();
    }

    void eventuallyArrived(String parcel, int steps) {
        eventually(() -> assertThat(arrived(parcel)).isEqualTo(upTo(steps)));
    }

    static List<Integer> upTo(int steps) {
        return IntStream.rangeClosed(1, steps).boxed().toList();
    }
}
