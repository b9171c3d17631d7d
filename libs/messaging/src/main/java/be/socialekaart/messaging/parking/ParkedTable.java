package be.socialekaart.messaging.parking;

import be.socialekaart.messaging.parking.ParkedRecords.Settlement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of parked records. */
final class ParkedTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ParkedTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else parks, retries or discards a record of this key. */
    void lock(String topic, @Nullable String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(current_schema() || :lane, 0)) is null")
                .param("lane", topic + "/" + StorableText.of(key))
                .query(Boolean.class)
                .single();
    }

    boolean holds(String topic, @Nullable String key) {
        return jdbc.sql("""
                        select exists (select from parked_record
                                        where topic = :topic and key = :key and state = 'PARKED')
                        """)
                .param("topic", topic)
                .param("key", StorableText.of(key))
                .query(Boolean.class)
                .single();
    }

    /** A record that comes again is already there and stays what it is: parked, retried or discarded. */
    void add(ConsumerRecord<String, byte[]> message, String reason) {
        jdbc.sql("""
                        insert into parked_record
                               (topic, partition, "offset", sent_at, key, headers, payload, reason, parked_at)
                        values (:topic, :partition, :offset, :sentAt, :key, :headers::jsonb, :payload, :reason, :now)
                        on conflict on constraint parked_record_once do nothing
                        """)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("sentAt", new Timestamp(message.timestamp()))
                .param("key", StorableText.of(message.key()))
                .param("headers", json.writeValueAsString(StorableText.headers(message)))
                .param("payload", message.value())
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    List<ParkedRecord> oldest(int atMost) {
        return jdbc.sql("select * from parked_record where state = 'PARKED' order by id limit :most")
                .param("most", atMost)
                .query(this::row)
                .list();
    }

    Optional<ParkedRecord> get(long id) {
        return jdbc.sql("select * from parked_record where id = :id and state = 'PARKED'")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    Optional<ParkedRecord> oldest(String topic, String key) {
        return jdbc.sql("""
                        select * from parked_record
                         where topic = :topic and key = :key and state = 'PARKED'
                         order by id
                         limit 1
                        """)
                .param("topic", topic)
                .param("key", key)
                .query(this::row)
                .optional();
    }

    void settle(long id, Settlement settlement) {
        jdbc.sql("""
                        update parked_record set state = :state, settled_at = :now, settled_by = :who where id = :id
                        """)
                .param("id", id)
                .param("state", settlement.state())
                .param("who", settlement.who())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void explain(long id, String reason) {
        jdbc.sql("update parked_record set reason = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    private ParkedRecord row(ResultSet row, int number) throws SQLException {
        return new ParkedRecord(
                row.getLong("id"),
                new ParkedRecord.Place(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("offset"),
                        row.getTimestamp("sent_at").toInstant()),
                row.getString("key"),
                json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                row.getBytes("payload"),
                row.getString("reason"),
                row.getTimestamp("parked_at").toInstant());
    }
}
