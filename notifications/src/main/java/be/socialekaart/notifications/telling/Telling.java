package be.socialekaart.notifications.telling;

import be.socialekaart.events.MailEvent;
import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.events.MailEvent.MailAsked;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.notifications.inbox.Inbox;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries out the table: items in inboxes, mails asked of the mailer. */
@Component
class Telling {

    private final Inbox inbox;
    private final EventPublisher<MailEvent> mails;

    Telling(Inbox inbox, EventPublisher<MailEvent> mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    void tell(Occasion occasion) {
        for (Rule rule : NotificationRules.on(occasion.event())) tell(occasion, rule);
    }

    private void tell(Occasion occasion, Rule rule) {
        if (rule.inbox() != null) {
            occasion.coordinators().forEach(account -> inbox.add(occasion.itemFor(account, rule.inbox())));
        }
        if (rule.mail() == null) return;
        for (Addressee addressee : addressees(occasion, rule.tell())) {
            mails.publish(
                    new MailAsked(
                            occasion.idFor(rule.mail() + "/" + addressee.id()),
                            occasion.fiche(),
                            rule.mail(),
                            addressee,
                            occasion.subject(),
                            occasion.at()),
                    occasion.suggestion());
        }
    }

    private static List<Addressee> addressees(Occasion occasion, Reader reader) {
        return switch (reader) {
            case SUBMITTER ->
                List.of(new Addressee(
                        "suggestion-service", occasion.suggestion().toString()));
            case COORDINATORS ->
                occasion.coordinators().stream()
                        .map(account -> new Addressee("gateway", account))
                        .toList();
        };
    }
}
