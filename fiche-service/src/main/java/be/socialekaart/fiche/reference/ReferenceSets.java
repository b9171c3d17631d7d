package be.socialekaart.fiche.reference;

import be.socialekaart.events.ReferenceEvent;
import be.socialekaart.events.ReferenceEvent.ReferenceChanged;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.messaging.EventPublisher;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored sets. What this process holds in memory follows them: after an own change at once, after that of another
 * instance within a second. Public: whoever changes reference data stores it here.
 */
@Repository
public class ReferenceSets {
    private static final TypeReference<Map<String, String>> TABLES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventPublisher<ReferenceEvent> events;
    private final Clock clock;

    ReferenceSets(JdbcClient jdbc, JsonMapper json, EventPublisher<ReferenceEvent> events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Nobody else changes the set until the transaction ends, and what is in memory is the newest. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int lock(String set) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reference_set ' || :set))")
                .param("set", set)
                .query((row, number) -> true)
                .single();
        follow();
        return Current.revision(set);
    }

    /** Under its lock. Holds, here and elsewhere, once the transaction committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(String set, Map<String, String> tables, UUID correlation) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int revision = jdbc.sql("""
                insert into reference_set (name, revision, tables, changed_at)
                values (:set, 1, cast(:tables as jsonb), :now)
                on conflict (name) do update
                set revision = reference_set.revision + 1, tables = excluded.tables, changed_at = excluded.changed_at
                returning revision
                """)
                .param("set", set)
                .param("tables", json.writeValueAsString(tables))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        events.publish(new ReferenceChanged(set, revision, tables, now), correlation);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Current.take(set, revision, tables);
            }
        });
    }

    @PostConstruct
    @Scheduled(fixedDelayString = "PT1S")
    public void follow() {
        jdbc.sql("select name, revision from reference_set").query(row -> {
            if (row.getInt("revision") > Current.revision(row.getString("name"))) take(row.getString("name"));
        });
    }

    private void take(String set) {
        jdbc.sql("select revision, tables from reference_set where name = :set")
                .param("set", set)
                .query(row -> {
                    Current.take(set, row.getInt("revision"), json.readValue(row.getString("tables"), TABLES));
                });
    }
}
