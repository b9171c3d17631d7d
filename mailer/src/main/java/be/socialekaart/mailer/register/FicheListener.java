package be.socialekaart.mailer.register;

import be.socialekaart.events.FicheEvent;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.mailer.contacting.Settling;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FicheListener implements EventConsumer<FicheEvent> {

    private final FicheCopies copies;
    private final Settling settling;

    FicheListener(FicheCopies copies, Settling settling) {
        this.copies = copies;
        this.settling = settling;
    }

    @Override
    public String topic() {
        return Topics.FICHE;
    }

    @Override
    public Class<FicheEvent> events() {
        return FicheEvent.class;
    }

    @Override
    public void on(FicheEvent event, EventInfo info) {
        switch (event) {
            case FicheChanged changed -> {
                copies.keep(changed);
                settling.evidence(changed.fiche(), changed.body());
            }
        }
    }

    @Override
    public void onTombstone(String key, EventInfo info) {
        copies.drop(UUID.fromString(key));
    }
}
