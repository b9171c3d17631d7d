package be.socialekaart.mailer.sending;

import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.mailer.composing.MailTemplate;
import be.socialekaart.messaging.EventInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of the ledger. Each method is one statement, committed by itself when no transaction is open; that of
 * {@link #claim} must be, since the mail goes out next.
 */
@Repository
class Mails {

    /** Writing a mail takes seconds; one that is taken longer was taken by a process that died, and no server has it. */
    static final Duration TO_WRITE = Duration.ofMinutes(1);

    /** More than all time limits of a conversation with a mail server together. */
    static final Duration TO_HAND_OVER = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AddressHash hash;

    Mails(JdbcClient jdbc, Clock clock, AddressHash hash) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.hash = hash;
    }

    /** Whatever asks, and however often: one mail per id. */
    void plan(MailOrder order, EventInfo asking, Instant askedAt) {
        jdbc.sql("""
                        insert into mail (id, event, correlation, template, owner, addressee, subject, priority, state,
                                          asked_at, planned_at, due_at)
                        values (:id, :event, :correlation, :template, :owner, :addressee, :subject, :priority, 'WAITING',
                                :askedAt, :now, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", order.mail())
                .param("event", asking.id())
                .param("correlation", asking.correlation())
                .param("template", order.template().slug())
                .param("owner", order.addressee().owner())
                .param("addressee", order.addressee().id())
                .param("subject", order.subject())
                .param("priority", order.template().priority())
                .param("askedAt", Timestamp.from(askedAt))
                .param("now", now())
                .update();
    }

    /**
     * Takes a mail that is due, passing over what others are taking, and what would overtake an earlier mail of the same
     * contact. It comes back by itself if its taker dies.
     */
    Optional<Mail> take() {
        return jdbc.sql("""
                        update mail set attempts = attempts + 1, due_at = :back
                        where id = (select id from mail where state = 'WAITING' and not held and due_at <= :now
                                      and not exists (select from mail earlier
                                                      where earlier.contact = mail.contact
                                                        and earlier.planned_at < mail.planned_at
                                                        and earlier.state in ('WAITING', 'CLAIMED'))
                                    order by priority, due_at limit 1 for update skip locked)
                        returning id, template, owner, addressee, subject, attempts,
                                  coalesce(correlation, id) as about
                        """)
                .param("back", inFuture(TO_WRITE))
                .param("now", now())
                .query(Mails::mail)
                .optional();
    }

    /** False when somebody else has the mail by now, or when it must wait or not be sent any more. */
    boolean claim(Mail mail, String address) {
        return jdbc.sql("""
                        update mail set state = 'CLAIMED', claimed_at = :now, due_at = :dead, address_hash = :hash
                        where id = :id and attempts = :attempt and state = 'WAITING' and not held
                        """)
                        .param("now", now())
                        .param("dead", inFuture(TO_HAND_OVER))
                        .param("hash", hash.of(address))
                        .param("id", mail.order().mail())
                        .param("attempt", mail.attempt())
                        .update()
                == 1;
    }

    /**
     * Writes what became of the mail; also when its sender was so slow that it was taken for dead. One that is to be tried
     * again fares as its campaign, which may have been paused or stopped while it was under way.
     */
    void settle(Mail mail, Outcome outcome, Duration wait) {
        jdbc.sql("""
                        with campaign_now as (
                            select state from campaign
                            where id = (select campaign from mail where id = :id) and :state = 'WAITING' for share
                        ), outcome as (
                            select 'PAUSED' in (select state from campaign_now) as held,
                                   'STOPPED' in (select state from campaign_now) as stopped
                        )
                        update mail set state = case when stopped then 'STOPPED' else :state end,
                               reason = case when stopped then 'campaign-stopped' else :reason end,
                               held = outcome.held, due_at = :due,
                               settled_at = case when :state = 'WAITING' and not stopped then null
                                                 else cast(:now as timestamptz) end
                        from outcome
                        where id = :id and attempts = :attempt and mail.state in ('WAITING', 'CLAIMED', 'UNCERTAIN')
                        """)
                .param("state", outcome.state().name())
                .param("reason", outcome.reason())
                .param("due", inFuture(wait))
                .param("now", now())
                .param("id", mail.order().mail())
                .param("attempt", mail.attempt())
                .update();
    }

    /** A sender who died with a mail in hand leaves a doubt behind. */
    int doubtThoseOfTheDead() {
        return jdbc.sql("""
                        update mail set state = 'UNCERTAIN', reason = 'sender-died', settled_at = :now
                        where state = 'CLAIMED' and due_at <= :now
                        """).param("now", now()).update();
    }

    Totals totals() {
        return jdbc.sql(Totals.COUNTED).query(Totals.class).single();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        MailOrder order = new MailOrder(
                row.getObject("id", UUID.class),
                MailTemplate.named(row.getString("template")),
                new Addressee(row.getString("owner"), row.getString("addressee")),
                row.getObject("subject", UUID.class));
        return new Mail(order, row.getInt("attempts"), row.getObject("about", UUID.class));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp inFuture(Duration wait) {
        return Timestamp.from(clock.instant().plus(wait));
    }
}
