package be.socialekaart.mailer.ordering;

import be.socialekaart.events.AccountEvent;
import be.socialekaart.events.AccountEvent.SignInLinkAsked;
import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.events.Topics;
import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.mailer.composing.MailTemplate;
import be.socialekaart.mailer.sending.Planning;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

/** Somebody wants to sign in: that goes straight here, not through the rules of who wants to be told what. */
@Component
class AccountListener implements EventConsumer<AccountEvent> {

    private final Planning planning;

    AccountListener(Planning planning) {
        this.planning = planning;
    }

    @Override
    public String topic() {
        return Topics.ACCOUNT;
    }

    @Override
    public Class<AccountEvent> events() {
        return AccountEvent.class;
    }

    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(AccountEvent event, EventInfo info) {
        switch (event) {
            case SignInLinkAsked asked -> planning.plan(order(asked), info, asked.at());
        }
    }

    private static MailOrder order(SignInLinkAsked asked) {
        Addressee account = new Addressee("gateway", asked.account());
        return new MailOrder(asked.request(), MailTemplate.SIGN_IN_LINK, account, asked.request());
    }
}
