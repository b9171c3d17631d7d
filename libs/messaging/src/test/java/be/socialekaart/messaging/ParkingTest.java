package be.socialekaart.messaging;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.messaging.ParcelEvent.ParcelMoved;
import be.socialekaart.messaging.parking.ParkedRecord;
import be.socialekaart.messaging.parking.ParkedRecords;
import be.socialekaart.testing.TestTopics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be handled waits with its key, and nothing else waits. */
@MessagingTest
class ParkingTest {

    private final TestTopics topics;
    private final Effects effects;
    private final Mischief mischief;
    private final ParkedRecords parked;
    private final JdbcClient jdbc;

    ParkingTest(TestTopics topics, Effects effects, Mischief mischief, ParkedRecords parked, JdbcClient jdbc) {
        this.topics = topics;
        this.effects = effects;
        this.mischief = mischief;
        this.parked = parked;
        this.jdbc = jdbc;
    }

    @Test
    void parksTheKeyOfAPoisonRecordAndNoOther() {
        mischief.failsOn("poison");
        for (int step = 1; step <= 2; step++) {
            move("poison", step);
            for (String other : List.of("one", "two", "three", "four")) move(other, step);
        }

        for (String other : List.of("one", "two", "three", "four")) {
            eventually(() -> assertThat(effects.of(other)).containsExactly(1, 2));
        }
        eventually(() -> assertThat(waiting("poison"))
                .extracting(ParkedRecord::reason)
                .containsExactly(
                        "IllegalStateException: No way for poison", "An earlier record of the same key is parked"));
        assertThat(effects.of("poison")).isEmpty();
        eventually(
                () -> assertThat(topics.lag(ParcelEvent.TOPIC, "post-service")).isZero());
    }

    @Test
    void runsTheRecordsOfAKeyAgainInOrder() {
        park("retried", 3);
        mischief.ends("retried");

        long youngest = waiting("retried").getLast().id();
        assertThat(parked.retry(youngest, "operator")).isEqualTo(3);

        assertThat(effects.of("retried")).containsExactly(1, 2, 3);
        assertThat(waiting("retried")).isEmpty();
        move("retried", 4);
        eventually(() -> assertThat(effects.of("retried")).containsExactly(1, 2, 3, 4));
    }

    @Test
    void saysWhyARetryFailed() {
        park("stubborn", 2);
        mischief.on("stubborn", () -> {
            throw new IllegalArgumentException("Still not");
        });

        assertThat(parked.retry(waiting("stubborn").getFirst().id(), "operator"))
                .isZero();

        assertThat(waiting("stubborn"))
                .extracting(ParkedRecord::reason)
                .containsExactly("IllegalArgumentException: Still not", "An earlier record of the same key is parked");
        assertThat(effects.of("stubborn")).isEmpty();
    }

    @Test
    void stopsAtTheFirstThatFailsAgain() {
        park("halfway", 3);
        mischief.on("halfway", () -> {
            if (effects.of("halfway").size() == 2) throw new IllegalStateException("Not the second");
        });

        assertThat(parked.retry(waiting("halfway").getFirst().id(), "operator")).isEqualTo(1);

        assertThat(effects.of("halfway")).containsExactly(1);
        assertThat(waiting("halfway")).hasSize(2);
    }

    @Test
    void goesOnWithoutADiscardedRecord() {
        park("discarded", 2);
        mischief.ends("discarded");

        parked.discard(waiting("discarded").getFirst().id(), "operator");
        assertThat(parked.retry(waiting("discarded").getFirst().id(), "operator"))
                .isEqualTo(1);

        assertThat(effects.of("discarded")).containsExactly(2);
        assertThat(waiting("discarded")).isEmpty();
    }

    @Test
    void remembersWhoSettledARecord() {
        park("signed", 2);
        mischief.ends("signed");
        List<Long> ids = waiting("signed").stream().map(ParkedRecord::id).toList();

        parked.discard(ids.getFirst(), "operator-1");
        parked.retry(ids.getLast(), "operator-2");

        assertThat(jdbc.sql("select state || ' ' || settled_by from parked_record where key = 'signed' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("DISCARDED operator-1", "RETRIED operator-2");
        assertThat(ids).noneMatch(id -> parked.find(id).isPresent());
    }

    @Test
    void handlesNothingForARecordThatNoLongerWaits() {
        park("settled", 1);
        long id = waiting("settled").getFirst().id();
        parked.discard(id, "operator");

        assertThat(parked.retry(id, "operator")).isZero();
        parked.discard(id, "operator");

        assertThat(effects.of("settled")).isEmpty();
    }

    private void park(String key, int records) {
        mischief.failsOn(key);
        for (int step = 1; step <= records; step++) move(key, step);
        eventually(() -> assertThat(waiting(key)).hasSize(records));
    }

    private void move(String key, int step) {
        topics.send(ParcelEvent.TOPIC, key, new ParcelMoved(key, step));
    }

    private List<ParkedRecord> waiting(String key) {
        return parked.list(100).stream()
                .filter(record -> key.equals(record.key()))
                .toList();
    }
}
