package be.socialekaart.mailer.ordering;

import be.socialekaart.events.MailEvent;
import be.socialekaart.events.MailEvent.MailAsked;
import be.socialekaart.events.Topics;
import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.mailer.composing.MailTemplate;
import be.socialekaart.mailer.sending.Planning;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

@Component
class MailListener implements EventConsumer<MailEvent> {

    private final Planning planning;

    MailListener(Planning planning) {
        this.planning = planning;
    }

    @Override
    public String topic() {
        return Topics.MAIL;
    }

    @Override
    public Class<MailEvent> events() {
        return MailEvent.class;
    }

    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(MailEvent event, EventInfo info) {
        switch (event) {
            case MailAsked asked -> planning.plan(order(asked), info, asked.at());
        }
    }

    private static MailOrder order(MailAsked asked) {
        return new MailOrder(asked.mail(), MailTemplate.named(asked.template()), asked.addressee(), asked.subject());
    }
}
