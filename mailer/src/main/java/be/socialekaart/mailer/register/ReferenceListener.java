package be.socialekaart.mailer.register;

import be.socialekaart.events.ReferenceEvent;
import be.socialekaart.events.ReferenceEvent.ReferenceChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.fields.reference.Current;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

/** Takes over rubrieken and areas as the register has them; they are kept in memory and told anew at every start. */
@Component
class ReferenceListener implements EventConsumer<ReferenceEvent> {

    @Override
    public String topic() {
        return Topics.REFERENCE;
    }

    @Override
    public Class<ReferenceEvent> events() {
        return ReferenceEvent.class;
    }

    @Override
    public boolean replays() {
        return true;
    }

    @Override
    public void on(ReferenceEvent event, EventInfo info) {
        switch (event) {
            case ReferenceChanged changed -> Current.take(changed.set(), changed.revision(), changed.tables());
        }
    }
}
