package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.messaging.EventInfo;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Enters a mail into the ledger, in the transaction of the event that asks for it, and has it sent right after. Public: whatever asks. */
@Component
public class Planning {

    private final Mails mails;
    private final SendLoop loop;
    private final MailerSettings settings;

    Planning(Mails mails, SendLoop loop, MailerSettings settings) {
        this.mails = mails;
        this.loop = loop;
        this.settings = settings;
    }

    public void plan(MailOrder order, EventInfo asking, Instant askedAt) {
        if (!settings.owners().containsKey(order.addressee().owner())) {
            throw new IllegalArgumentException("No owner of addresses is called that");
        }
        mails.plan(order, asking, askedAt);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                loop.wake();
            }
        });
    }
}
