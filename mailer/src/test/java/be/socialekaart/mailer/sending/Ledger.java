package be.socialekaart.mailer.sending;

import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.mailer.composing.MailTemplate;
import be.socialekaart.messaging.EventInfo;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a test puts into the ledger and reads from it. */
@Component
record Ledger(JdbcClient jdbc, Mails mails) {

    static MailOrder order(String addressee) {
        return order(MailTemplate.SUGGESTION_RECEIVED, addressee);
    }

    static MailOrder order(MailTemplate template, String addressee) {
        return new MailOrder(
                UUID.randomUUID(), template, new Addressee("suggestion-service", addressee), UUID.randomUUID());
    }

    /** What all mails of the tests are about. */
    static final UUID CHANGE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    UUID plan(String addressee) {
        return plan(order(addressee));
    }

    UUID plan(MailOrder order) {
        Instant asked = Instant.parse("2026-11-23T09:00:00Z");
        mails.plan(order, new EventInfo(UUID.randomUUID(), "MailAsked", "key", asked, CHANGE, null), asked);
        return order.mail();
    }

    /** Makes them mails of one contact, of a campaign that was stopped long ago. */
    void belongTogether(UUID... mails) {
        jdbc.sql("""
                        with campaign as (
                            insert into campaign (id, name, months, most, state, started_by, started_at)
                            values (:id, 'Voorbij', 12, 1, 'STOPPED', 'coordinator', :long_ago) returning id
                        ), contact as (
                            insert into contact (id, campaign, account, planned_at, closed_at)
                            select id, id, 'beheerder', :long_ago, :long_ago from campaign returning id
                        )
                        update mail set contact = contact.id from contact where mail.id = any(:mails)
                        """)
                .param("id", UUID.randomUUID())
                .param("long_ago", Timestamp.from(Instant.EPOCH))
                .param("mails", mails)
                .update();
    }

    Row row(UUID mail) {
        return jdbc.sql("select state, reason, attempts, due_at, address_hash from mail where id = :id")
                .param("id", mail)
                .query(Row.class)
                .single();
    }

    /** "ABSENT" as long as nobody has asked for the mail. */
    String state(UUID mail) {
        return jdbc.sql("select state from mail where id = :id")
                .param("id", mail)
                .query(String.class)
                .optional()
                .orElse("ABSENT");
    }

    void empty() {
        jdbc.sql("delete from mail").update();
    }

    /** Reads the totals and sees to it that they add up, whatever the test is about. */
    Totals totals() {
        Totals totals = mails.totals();
        long found = totals.waiting()
                + totals.sent()
                + totals.uncertain()
                + totals.refused()
                + totals.skipped()
                + totals.stopped();
        if (found != totals.planned()) throw new AssertionError("These do not add up: " + totals);
        return totals;
    }

    record Row(String state, String reason, int attempts, Instant dueAt, byte[] addressHash) {}
}
