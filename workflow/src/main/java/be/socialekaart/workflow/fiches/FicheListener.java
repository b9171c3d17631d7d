package be.socialekaart.workflow.fiches;

import be.socialekaart.events.FicheEvent;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FicheListener implements EventConsumer<FicheEvent> {

    private final FicheCopies copies;
    private final HomeRegion home;
    private final Followers followers;

    FicheListener(FicheCopies copies, HomeRegion home, Followers followers) {
        this.copies = copies;
        this.home = home;
        this.followers = followers;
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
                copies.hold(changed.fiche());
                FicheCopy copy = copy(changed);
                if (copies.keep(copy)) {
                    followers.follow(copy);
                }
            }
        }
    }

    /** The cases stay: what was proposed about it still deserves an answer. */
    @Override
    public void onTombstone(String key, EventInfo info) {
        copies.drop(UUID.fromString(key));
    }

    private FicheCopy copy(FicheChanged changed) {
        return new FicheCopy(
                changed.fiche(),
                changed.version(),
                changed.revision(),
                changed.body().path("name").asString(""),
                home.of(changed.body()),
                new FicheValues(changed.body()));
    }
}
