package be.socialekaart.notifications.telling;

import be.socialekaart.events.MailEvent;
import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.events.MailEvent.MailAsked;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.notifications.inbox.Inbox;
import be.socialekaart.notifications.mailing.AccountMails;
import be.socialekaart.notifications.register.Managements;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Carries out the table: items in inboxes, mails asked of the mailer. */
@Component
class Telling {

    private final Inbox inbox;
    private final Managements managements;
    private final AccountMails accountMails;
    private final EventPublisher<MailEvent> mails;

    Telling(Inbox inbox, Managements managements, AccountMails accountMails, EventPublisher<MailEvent> mails) {
        this.inbox = inbox;
        this.managements = managements;
        this.accountMails = accountMails;
        this.mails = mails;
    }

    void tell(Happening happened, Occasion occasion) {
        for (Rule rule : NotificationRules.on(happened)) tell(rule, occasion);
    }

    private void tell(Rule rule, Occasion occasion) {
        if (rule.tell() == Reader.SUBMITTER) {
            writeToSubmitter(rule, occasion);
            return;
        }
        for (String account : accounts(rule.tell(), occasion)) {
            inbox.add(occasion.itemFor(account, rule));
            accountMails.send(account);
        }
    }

    private List<String> accounts(Reader reader, Occasion occasion) {
        return switch (reader) {
            case SUBMITTER -> List.of();
            case COORDINATORS -> occasion.desk().coordinators();
            case PROPOSER -> Stream.ofNullable(occasion.proposedBy()).toList();
            case MANAGERS ->
                managements.of(occasion.fiche()).stream()
                        .filter(account -> !account.equals(occasion.proposedBy()))
                        .toList();
        };
    }

    private void writeToSubmitter(Rule rule, Occasion occasion) {
        Addressee submitter =
                new Addressee("suggestion-service", occasion.change().toString());
        mails.publish(
                new MailAsked(
                        occasion.idFor(rule.mail() + "/" + submitter.id()),
                        occasion.fiche(),
                        rule.mail(),
                        submitter,
                        occasion.change(),
                        occasion.at()),
                occasion.change());
    }
}
