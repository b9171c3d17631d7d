package be.socialekaart.notifications.mailing;

import be.socialekaart.events.MailEvent;
import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.events.MailEvent.MailAsked;
import be.socialekaart.messaging.EventPublisher;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a mail for what waits in an inbox, at most one per account and pause. Public: telling fills the inboxes. */
@Service
public class AccountMails {

    private static final String TOGETHER = "digest";

    private final WaitingMails waiting;
    private final EventPublisher<MailEvent> mails;
    private final MailSettings settings;
    private final Clock clock;

    AccountMails(WaitingMails waiting, EventPublisher<MailEvent> mails, MailSettings settings, Clock clock) {
        this.waiting = waiting;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** At once when the account was not mailed lately; else it waits. What is settled by then is not mailed any more. */
    @Transactional
    public void send(String account) {
        Instant now = clock.instant();
        if (!waiting.mayMail(account, now.minus(settings.pause()))) return;
        List<Waiting> items = waiting.of(account);
        if (items.isEmpty()) return;
        mails.publish(mail(account, items, now), items.getFirst().change());
        waiting.mailed(account, now);
    }

    private static MailAsked mail(String account, List<Waiting> items, Instant now) {
        Waiting newest = items.getFirst();
        String template = items.size() == 1 ? newest.mail() : TOGETHER;
        UUID id = UUID.nameUUIDFromBytes((template + "/" + newest.id()).getBytes(StandardCharsets.UTF_8));
        return new MailAsked(id, newest.fiche(), template, new Addressee("gateway", account), newest.leadsTo(), now);
    }
}
