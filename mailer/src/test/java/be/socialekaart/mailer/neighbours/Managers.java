package be.socialekaart.mailer.neighbours;

import be.socialekaart.events.FicheEvent;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.ManagementEvent;
import be.socialekaart.events.ManagementEvent.ManagersChanged;
import be.socialekaart.events.UpkeepEvent;
import be.socialekaart.events.UpkeepEvent.RoundDue;
import be.socialekaart.mailer.register.AFiche;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register and the ladder, as the mailer hears them: by their events. */
@TestComponent
public record Managers(
        List<EventConsumer<?>> listeners,
        TransactionTemplate transaction,
        JdbcClient jdbc,
        JsonMapper json,
        Clock clock) {

    /** As if nothing had been asked yet. */
    public void startOver() {
        jdbc.sql(
                        "truncate mail, answer, personal_link, contact_fiche, contact, campaign, fiche_copy, management_copy, outbox")
                .update();
    }

    public AFiche has(AFiche fiche, String... managers) {
        bring(FicheEvent.class, fiche.published());
        bring(ManagementEvent.class, new ManagersChanged(fiche.id(), List.of(managers), 1, clock.instant()));
        return fiche;
    }

    public void changed(AFiche fiche) {
        bring(FicheEvent.class, fiche.published());
    }

    public void changed(UUID fiche, int revision, JsonNode body) {
        bring(FicheEvent.class, new FicheChanged(fiche, revision, revision, body, clock.instant()));
    }

    /** The contact of an account, in whatever campaign. */
    public UUID contact(String account) {
        return jdbc.sql("select id from contact where account = :account")
                .param("account", account)
                .query(UUID.class)
                .single();
    }

    /** What the ladder asks for about everything that is open. */
    public void due(String addressee, int round, String account) {
        UUID contact = contact(addressee);
        UUID campaign = jdbc.sql("select campaign from contact where id = :id")
                .param("id", contact)
                .query(UUID.class)
                .single();
        List<UUID> open = jdbc.sql("select fiche from contact_fiche where contact = :id and state = 'OPEN'")
                .param("id", contact)
                .query(UUID.class)
                .list();
        bring(UpkeepEvent.class, new RoundDue(contact, campaign, round, account, open, clock.instant()));
    }

    public String state(UUID fiche) {
        return jdbc.sql("select state from contact_fiche where fiche = :fiche")
                .param("fiche", fiche)
                .query(String.class)
                .single();
    }

    /** The types of what was published about a key, oldest first. */
    public List<String> told(UUID key) {
        return jdbc.sql("select type from outbox where key = :key order by position")
                .param("key", key.toString())
                .query(String.class)
                .list();
    }

    public JsonNode told(UUID key, String type) {
        return json.readTree(
                jdbc.sql("select payload from outbox where key = :key and type = :type order by position desc limit 1")
                        .param("key", key.toString())
                        .param("type", type)
                        .query(String.class)
                        .single());
    }

    @SuppressWarnings("unchecked")
    public <E> void bring(Class<E> events, E event) {
        EventConsumer<E> listener = (EventConsumer<E>) listeners.stream()
                .filter(one -> one.events() == events)
                .findFirst()
                .orElseThrow();
        UUID id = UUID.randomUUID();
        EventInfo info = new EventInfo(id, event.getClass().getSimpleName(), "key", clock.instant(), id, null);
        transaction.executeWithoutResult(status -> info.whileHandling(() -> listener.on(event, info)));
    }
}
