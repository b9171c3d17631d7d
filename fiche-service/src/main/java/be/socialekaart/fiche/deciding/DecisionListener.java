package be.socialekaart.fiche.deciding;

import be.socialekaart.events.DecisionEvent;
import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.DecisionEvent.RecognitionPlaced;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

@Component
class DecisionListener implements EventConsumer<DecisionEvent> {
    private final Deciding deciding;
    private final Settling settling;

    DecisionListener(Deciding deciding, Settling settling) {
        this.deciding = deciding;
        this.settling = settling;
    }

    @Override
    public String topic() {
        return Topics.DECISION;
    }

    @Override
    public Class<DecisionEvent> events() {
        return DecisionEvent.class;
    }

    /** A decision that this version cannot read must not be skipped: somebody waits for it. */
    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(DecisionEvent event, EventInfo info) {
        switch (event) {
            case DecisionTaken decision -> deciding.apply(decision, info.correlation());
            case RecognitionPlaced placed -> settling.place(placed, info.correlation());
        }
    }
}
