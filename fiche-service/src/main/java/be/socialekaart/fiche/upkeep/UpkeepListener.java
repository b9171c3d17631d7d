package be.socialekaart.fiche.upkeep;

import be.socialekaart.events.Topics;
import be.socialekaart.events.UpkeepEvent;
import be.socialekaart.events.UpkeepEvent.ConfirmedByPhone;
import be.socialekaart.events.UpkeepEvent.ContactClosed;
import be.socialekaart.events.UpkeepEvent.NotReached;
import be.socialekaart.events.UpkeepEvent.RoundDue;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fiche.confirming.Confirming;
import be.socialekaart.fiche.confirming.Confirming.Statement;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

@Component
class UpkeepListener implements EventConsumer<UpkeepEvent> {
    private final Confirming confirming;
    private final Unreached unreached;

    UpkeepListener(Confirming confirming, Unreached unreached) {
        this.confirming = confirming;
        this.unreached = unreached;
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
        switch (event) {
            case ConfirmedByPhone confirmed -> confirming.confirm(statement(confirmed));
            case NotReached missed -> unreached.label(missed);
            // Mails and the end of the ladder are not the register's business.
            case RoundDue due -> {}
            case ContactClosed closed -> {}
        }
    }

    private static Statement statement(ConfirmedByPhone confirmed) {
        return new Statement(
                new FicheId(confirmed.fiche()),
                confirmed.baseVersion(),
                confirmed.paths(),
                Confirmation.PHONE,
                confirmed.answer());
    }
}
