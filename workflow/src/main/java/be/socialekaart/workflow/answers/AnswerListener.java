package be.socialekaart.workflow.answers;

import be.socialekaart.events.AnswerEvent;
import be.socialekaart.events.AnswerEvent.CorrectionProposed;
import be.socialekaart.events.AnswerEvent.FicheAnswered;
import be.socialekaart.events.AnswerEvent.FicheConfirmed;
import be.socialekaart.events.AnswerEvent.Result;
import be.socialekaart.events.Topics;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.workflow.upkeep.Ladder.State;
import org.springframework.stereotype.Component;

/** What was confirmed or corrected is the register's business; here it counts that there is an answer. */
@Component
class AnswerListener implements EventConsumer<AnswerEvent> {

    private final Answers answers;

    AnswerListener(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String topic() {
        return Topics.ANSWER;
    }

    @Override
    public Class<AnswerEvent> events() {
        return AnswerEvent.class;
    }

    @Override
    public boolean parksUnknown() {
        return true;
    }

    @Override
    public void on(AnswerEvent event, EventInfo info) {
        switch (event) {
            case FicheConfirmed confirmed -> {}
            case CorrectionProposed proposed -> {}
            case FicheAnswered answered ->
                answers.answered(answered.contact(), answered.fiche(), stateAfter(answered.result()));
        }
    }

    private static State stateAfter(Result result) {
        return switch (result) {
            case CONFIRMED -> State.CONFIRMED;
            case CORRECTED -> State.CORRECTED;
            case UNSURE -> State.UNSURE;
        };
    }
}
