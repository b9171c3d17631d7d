package be.socialekaart.messaging;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.messaging.ParcelEvent.ParcelLost;
import be.socialekaart.messaging.ParcelEvent.ParcelMoved;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@MessagingTest
class PublishingTest {

    private final EventPublisher<ParcelEvent> publisher;
    private final TransactionTemplate transaction;
    private final TestTopics topics;
    private final Effects effects;
    private final Outbox outbox;

    PublishingTest(
            EventPublisher<ParcelEvent> publisher,
            TransactionTemplate transaction,
            TestTopics topics,
            Effects effects,
            Outbox outbox) {
        this.publisher = publisher;
        this.transaction = transaction;
        this.topics = topics;
        this.effects = effects;
        this.outbox = outbox;
    }

    @Test
    void describesTheEventInTheHeaders() {
        UUID correlation = UUID.randomUUID();

        publish(new ParcelMoved("described", 1), correlation);

        eventually(() -> assertThat(sent("described")).hasSize(1));
        TestTopics.Message message = sent("described").getFirst();
        assertThat(message.value()).isEqualTo("{\"parcel\":\"described\",\"step\":1}");
        assertThat(message.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "ParcelMoved")
                .containsEntry("ce_source", "/post-service")
                .containsEntry("ce_subject", "described")
                .containsEntry("ce_correlationid", correlation.toString())
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time")
                .doesNotContainKey("ce_causationid");
    }

    @Test
    void reachesTheListener() {
        publish(new ParcelMoved("reaching", 7), UUID.randomUUID());
        eventually(() -> assertThat(effects.of("reaching")).containsExactly(7));
    }

    @Test
    void namesTheEventThatCausedAnother() {
        UUID lost = topics.send(ParcelEvent.TOPIC, "causing", new ParcelLost("causing"));

        eventually(() -> assertThat(topics.all(Notice.TOPIC))
                .anySatisfy(notice -> assertThat(notice.headers())
                        .containsEntry("ce_subject", "causing")
                        .containsEntry("ce_causationid", lost.toString())
                        .containsEntry("ce_correlationid", lost.toString())));
    }

    @Test
    void refusesToPublishOutsideATransaction() {
        assertThatThrownBy(() -> publisher.publish(new ParcelMoved("loose", 1), UUID.randomUUID()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void publishesNothingOfAChangeThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            publisher.publish(new ParcelMoved("undone", 1), UUID.randomUUID());
            status.setRollbackOnly();
        });
        publish(new ParcelMoved("done", 1), UUID.randomUUID());

        eventually(() -> assertThat(sent("done")).hasSize(1));
        assertThat(sent("undone")).isEmpty();
    }

    @Test
    void emptiesAKey() {
        transaction.executeWithoutResult(status -> publisher.publishTombstone("emptied", UUID.randomUUID()));

        eventually(() -> assertThat(effects.of("emptied")).containsExactly(Effects.GONE));
        assertThat(sent("emptied"))
                .singleElement()
                .satisfies(message -> assertThat(message.value()).isNull());
    }

    @Test
    void publishesAgainWithoutASecondEffect() {
        Instant before = Instant.now();
        publish(new ParcelMoved("again", 1), UUID.randomUUID());
        eventually(() -> assertThat(effects.of("again")).containsExactly(1));

        outbox.republishSince(before);
        publish(new ParcelMoved("again", 2), UUID.randomUUID());

        eventually(() -> assertThat(effects.of("again")).containsExactly(1, 2));
        assertThat(sent("again")).hasSize(3);
    }

    private void publish(ParcelEvent event, UUID correlation) {
        transaction.executeWithoutResult(status -> publisher.publish(event, correlation));
    }

    private List<TestTopics.Message> sent(String key) {
        return topics.all(ParcelEvent.TOPIC).stream()
                .filter(message -> key.equals(message.key()))
                .toList();
    }
}
