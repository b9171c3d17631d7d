package be.socialekaart.mailer.contacting;

import be.socialekaart.events.Topics;
import be.socialekaart.events.UpkeepEvent;
import be.socialekaart.events.UpkeepEvent.ConfirmedByPhone;
import be.socialekaart.events.UpkeepEvent.ContactClosed;
import be.socialekaart.events.UpkeepEvent.NotReached;
import be.socialekaart.events.UpkeepEvent.RoundDue;
import be.socialekaart.mailer.contacting.Contact.State;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The ladder says what is due and how it ends. */
@Component
class UpkeepListener implements EventConsumer<UpkeepEvent> {

    private final Contacts contacts;
    private final Rounds rounds;
    private final Settling settling;
    private final Clock clock;

    UpkeepListener(Contacts contacts, Rounds rounds, Settling settling, Clock clock) {
        this.contacts = contacts;
        this.rounds = rounds;
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.UPKEEP;
    }

    @Override
    public Class<UpkeepEvent> events() {
        return UpkeepEvent.class;
    }

    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(UpkeepEvent event, EventInfo info) {
        Contact contact = contacts.lock(event.contact()).orElseThrow();
        switch (event) {
            case RoundDue due -> rounds.plan(due, contact, info);
            case ConfirmedByPhone confirmed -> settling.settle(contact.id(), confirmed.fiche(), State.BY_PHONE);
            case NotReached missed -> settling.settle(contact.id(), missed.fiche(), State.NOT_REACHED);
            case ContactClosed closed -> contacts.close(contact.id(), clock.instant());
        }
    }
}
