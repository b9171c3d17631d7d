package be.socialekaart.messaging;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.ParcelEvent.ParcelMoved;
import be.socialekaart.messaging.parking.ParkedRecord;
import be.socialekaart.messaging.parking.ParkedRecords;
import be.socialekaart.testing.TestTopics;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands on a topic: it is parked with its reason or passed over, and never blocks what comes after. */
@MessagingTest
class GarbageTest {

    private static final String GOOD = "{\"parcel\":\"x\",\"step\":1}";

    private final TestTopics topics;
    private final Effects effects;
    private final ParkedRecords parked;
    private final MeterRegistry meters;

    GarbageTest(TestTopics topics, Effects effects, ParkedRecords parked, MeterRegistry meters) {
        this.topics = topics;
        this.effects = effects;
        this.parked = parked;
        this.meters = meters;
    }

    @AfterEach
    void nothingIsBlocked() {
        eventually(
                () -> assertThat(topics.lag(ParcelEvent.TOPIC, "post-service")).isZero());
        eventually(
                () -> assertThat(topics.lag(OrderEvent.TOPIC, "post-service")).isZero());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "bytes; \u0000\u0001\uFFFF; not a readable ParcelMoved",
                "half; {\"parcel\":\"x\"; not a readable ParcelMoved",
                "wrong; {\"parcel\":{},\"step\":\"one\"}; not a readable ParcelMoved",
                "null; null; says null",
                "list; [1,2]; not a readable ParcelMoved"
            })
    void parksAnUnreadableBody(String key, String body, String reason) {
        send(key, body, TestTopics.headers("ParcelMoved", UUID.randomUUID()));
        eventually(() -> assertThat(reasonFor(key)).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, ''",
        "ce_id, not-a-uuid",
        "ce_time, ''",
        "ce_time, yesterday",
        "ce_type, ''",
        "ce_correlationid, ''",
        "ce_causationid, broken"
    })
    void parksARecordWithSpoiledHeaders(String name, String value) {
        String key = name + "=" + value;
        Map<String, String> headers = TestTopics.headers("ParcelMoved", UUID.randomUUID());
        if (value.isEmpty()) headers.remove(name);
        else headers.put(name, value);

        send(key, GOOD, headers);

        eventually(() -> assertThat(reasonFor(key)).contains(name));
    }

    @Test
    void parksARecordWithoutKey() {
        send(null, GOOD, TestTopics.headers("ParcelMoved", UUID.randomUUID()));
        eventually(() -> assertThat(parked.list(100))
                .anySatisfy(record -> assertThat(record.reason()).contains("no key")));
    }

    @Test
    void parksWhatPostgresWouldRefuse() {
        Map<String, String> headers = TestTopics.headers("ParcelMoved", UUID.randomUUID());
        headers.put("ce_id", "nul\0nul");
        send("nul\0key", GOOD, headers);
        eventually(() -> assertThat(reasonFor("nul\uFFFDkey")).contains("ce_id"));
    }

    @Test
    void keepsWhatWasSentForTheOperator() {
        send("kept", "?", TestTopics.headers("ParcelMoved", UUID.randomUUID()));
        eventually(() -> assertThat(reasonFor("kept")).isNotEmpty());

        ParkedRecord record = parkedUnder("kept");
        assertThat(record.payloadText()).hasValue("?");
        assertThat(record.headers()).containsEntry("ce_type", "ParcelMoved");
        assertThat(record.place().topic()).endsWith(ParcelEvent.TOPIC);
    }

    @Test
    void parksAnUnknownCommand() {
        topics.send(OrderEvent.TOPIC, "new", bytes("{}"), TestTopics.headers("OrderSplit", UUID.randomUUID()));
        eventually(() -> assertThat(reasonFor("new")).contains("does not know the event OrderSplit"));
    }

    @Test
    void skipsAndCountsAnUnknownEventElsewhere() {
        double before = skipped();

        send("newer", "{}", TestTopics.headers("ParcelWeighed", UUID.randomUUID()));
        topics.send(ParcelEvent.TOPIC, "newer", new ParcelMoved("newer", 2));

        eventually(() -> assertThat(effects.of("newer")).containsExactly(2));
        assertThat(skipped()).isEqualTo(before + 1);
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        send(
                "grown",
                "{\"parcel\":\"grown\",\"step\":4,\"weight\":{\"kg\":2}}",
                TestTopics.headers("ParcelMoved", UUID.randomUUID()));
        eventually(() -> assertThat(effects.of("grown")).containsExactly(4));
    }

    @Test
    void takesATombstoneOfAnOperatorsTool() {
        topics.send(ParcelEvent.TOPIC, "tombstone", null, Map.of());
        eventually(() -> assertThat(effects.of("tombstone")).containsExactly(Effects.GONE));
    }

    private double skipped() {
        return meters.counter("messaging.events.skipped", "topic", ParcelEvent.TOPIC)
                .count();
    }

    private void send(@Nullable String key, String body, Map<String, String> headers) {
        topics.send(ParcelEvent.TOPIC, key, bytes(body), headers);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String reasonFor(String key) {
        return parkedUnder(key).reason();
    }

    private ParkedRecord parkedUnder(String key) {
        return parked.list(100).stream()
                .filter(record -> key.equals(record.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is parked under " + key));
    }
}
