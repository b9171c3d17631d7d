package be.socialekaart.workflow;

import be.socialekaart.events.AnswerEvent;
import be.socialekaart.events.AnswerEvent.FicheAnswered;
import be.socialekaart.events.AnswerEvent.Result;
import be.socialekaart.events.CampaignEvent;
import be.socialekaart.events.CampaignEvent.ContactPlanned;
import be.socialekaart.events.CampaignEvent.ContactStopped;
import be.socialekaart.events.FicheEvent;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import be.socialekaart.workflow.upkeep.Ladder.State;
import be.socialekaart.workflow.upkeep.Ladders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Drives the ladder of a mailing the way the other services do: by their events. */
@TestComponent
record Contacts(Reviews reviews, Ladders ladders, RuntimeService runtime) {

    static final String LONG_AGO = "2024-02-01T09:00:00Z";

    /** One addressee with that many fiches in Ghent, asked by mail. */
    Contact asked(int fiches, String... others) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(fiches).toList();
        ids.forEach(fiche -> changed(fiche, 1, LONG_AGO));
        Contact contact = new Contact(this, UUID.randomUUID(), UUID.randomUUID(), ids);
        ContactPlanned planned = new ContactPlanned(
                contact.id,
                contact.campaign,
                "beheerder-1",
                ids,
                List.of(others),
                reviews.clock().instant());
        contact.bring(planned);
        contact.bring(planned);
        return contact;
    }

    void changed(UUID fiche, int version, String phonesConfirmedAt) {
        changed(fiche, version, phonesConfirmedAt, "PAGE");
    }

    /** Nobody looked at the name for years. */
    void changed(UUID fiche, int version, String phonesConfirmedAt, String how) {
        changed(fiche, version, "2023-01-01T00:00:00Z", phonesConfirmedAt, how);
    }

    private void changed(UUID fiche, int version, String nameChangedAt, String phonesConfirmedAt, String how) {
        JsonNode body = reviews.json("""
                {"name":"Huis A","phones":[{"value":"+3292000000","label":"onthaal","primary":true}],
                 "addresses":[{"kind":"VISIT","primary":true,"postcode":"9000"}],
                 "provenance":{"phones":{"owner":"MANAGER","changedAt":"2023-01-01T00:00:00Z","confirmedAt":"%s","confirmedHow":"%s"},
                               "name":{"owner":"MANAGER","changedAt":"%s"}}}
                """.formatted(phonesConfirmedAt, how, nameChangedAt));
        Instant now = reviews.clock().instant();
        reviews.bring(FicheEvent.class, new FicheChanged(fiche, version, version, body, now), fiche);
    }

    record Contact(Contacts contacts, UUID id, UUID campaign, List<UUID> fiches) {

        void bring(CampaignEvent event) {
            contacts.reviews.bring(CampaignEvent.class, event, campaign);
        }

        void answered(int fiche, Result result) {
            contacts.reviews.bring(
                    AnswerEvent.class,
                    new FicheAnswered(
                            id,
                            fiches.get(fiche),
                            result,
                            contacts.reviews.clock().instant()),
                    fiches.get(fiche));
        }

        void stopped() {
            bring(new ContactStopped(id, campaign, contacts.reviews.clock().instant()));
        }

        /** Somebody confirmed the phones on a page, or a suggestion about them was accepted. */
        void confirmedElsewhere(int fiche) {
            String later = contacts.reviews.clock().instant().plusSeconds(1).toString();
            contacts.changed(fiches.get(fiche), 2, later);
        }

        /** Somebody went through all of it on a page. */
        void whollyConfirmedElsewhere(int fiche) {
            String later = contacts.reviews.clock().instant().plusSeconds(1).toString();
            contacts.changed(fiches.get(fiche), 2, later, later, "PAGE");
        }

        /** The phones were confirmed by the link that says of other fields that nobody knows. */
        void partlyConfirmedByLink(int fiche) {
            String later = contacts.reviews.clock().instant().plusSeconds(1).toString();
            contacts.changed(fiches.get(fiche), 2, later, "LINK");
        }

        Asked asked(int fiche) {
            return contacts.ladders.asked(id).stream()
                    .filter(asked -> asked.fiche().equals(fiches.get(fiche)))
                    .findFirst()
                    .orElseThrow();
        }

        State state(int fiche) {
            return asked(fiche).state();
        }

        boolean isOpen() {
            return contacts.reviews
                    .database()
                    .sql("select closed_at is null from upkeep where contact = :contact")
                    .param("contact", id)
                    .query(Boolean.class)
                    .single();
        }

        long processes() {
            return contacts.runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(id.toString())
                    .count();
        }

        String status(int fiche) {
            return contacts.reviews
                    .cases()
                    .files()
                    .find(asked(fiche).call())
                    .orElseThrow()
                    .status()
                    .name();
        }

        List<String> told() {
            return contacts.reviews
                    .database()
                    .sql("select type from outbox where key = :contact order by position")
                    .param("contact", id.toString())
                    .query(String.class)
                    .list();
        }

        JsonNode told(String type) {
            String payload = contacts.reviews
                    .database()
                    .sql("""
                            select payload from outbox where key = :contact and type = :type
                            order by position desc limit 1""")
                    .param("contact", id.toString())
                    .param("type", type)
                    .query(String.class)
                    .single();
            return contacts.reviews.json(payload);
        }
    }
}
