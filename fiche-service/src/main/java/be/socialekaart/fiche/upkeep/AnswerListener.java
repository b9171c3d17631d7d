package be.socialekaart.fiche.upkeep;

import be.socialekaart.events.AnswerEvent;
import be.socialekaart.events.AnswerEvent.CorrectionProposed;
import be.socialekaart.events.AnswerEvent.FicheAnswered;
import be.socialekaart.events.AnswerEvent.FicheConfirmed;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fiche.confirming.Confirming;
import be.socialekaart.fiche.confirming.Confirming.Statement;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import org.springframework.stereotype.Component;

@Component
class AnswerListener implements EventConsumer<AnswerEvent> {
    private final Confirming confirming;
    private final Corrections corrections;

    AnswerListener(Confirming confirming, Corrections corrections) {
        this.confirming = confirming;
        this.corrections = corrections;
    }

    @Override
    public String topic() {
        return Topics.ANSWER;
    }

    @Override
    public Class<AnswerEvent> events() {
        return AnswerEvent.class;
    }

    /** An answer that this version cannot read must not be skipped: somebody took the trouble. */
    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(AnswerEvent event, EventInfo info) {
        switch (event) {
            case FicheConfirmed confirmed -> confirming.confirm(statement(confirmed));
            case CorrectionProposed correction -> corrections.propose(correction);
            // That everything has an answer is of interest to who asked.
            case FicheAnswered answered -> {}
        }
    }

    private static Statement statement(FicheConfirmed confirmed) {
        return new Statement(
                new FicheId(confirmed.fiche()),
                confirmed.baseVersion(),
                confirmed.paths(),
                Confirmation.LINK,
                confirmed.answer());
    }
}
