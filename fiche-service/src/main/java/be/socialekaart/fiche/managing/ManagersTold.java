package be.socialekaart.fiche.managing;

import be.socialekaart.events.ManagementEvent;
import be.socialekaart.events.ManagementEvent.ManagersChanged;
import be.socialekaart.messaging.EventPublisher;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the other services who manages a fiche. Its row is locked first, so that two who change it are told in order. */
@Repository
class ManagersTold {
    private final JdbcClient jdbc;
    private final EventPublisher<ManagementEvent> events;

    ManagersTold(JdbcClient jdbc, EventPublisher<ManagementEvent> events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void tell(UUID fiche, Instant at) {
        int revision = jdbc.sql("""
                insert into management_told (fiche, revision, at) values (:fiche, 1, :at)
                on conflict (fiche) do update set revision = management_told.revision + 1, at = excluded.at
                returning revision
                """)
                .param("fiche", fiche)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        events.publish(new ManagersChanged(fiche, accounts(fiche), revision, at), fiche);
    }

    /** Fiches whose managers nobody was ever told of; the lock keeps a second instance from telling them again. */
    List<UUID> untoldWhileLocked() {
        jdbc.sql("lock table management_told in share row exclusive mode").update();
        return jdbc.sql("""
                select distinct fiche from management
                where not exists (select from management_told told where told.fiche = management.fiche)
                """).query(UUID.class).list();
    }

    private List<String> accounts(UUID fiche) {
        return jdbc.sql("select account from management where fiche = :fiche order by account")
                .param("fiche", fiche)
                .query(String.class)
                .list();
    }
}
