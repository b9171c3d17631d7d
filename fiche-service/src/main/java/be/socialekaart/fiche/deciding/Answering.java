package be.socialekaart.fiche.deciding;

import be.socialekaart.events.RegisterEvent;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.fiche.proposing.Patience;
import be.socialekaart.fiche.proposing.Progress;
import be.socialekaart.messaging.EventPublisher;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what became of a decision: the workflow by an event, and whoever proposed the change here at once. */
@Component
class Answering {
    private final EventPublisher<RegisterEvent> answers;
    private final Progress progress;
    private final Patience patience;

    Answering(EventPublisher<RegisterEvent> answers, Progress progress, Patience patience) {
        this.answers = answers;
        this.progress = progress;
        this.patience = patience;
    }

    void tell(DecisionApplied answer, UUID change, UUID correlation) {
        answers.publish(answer, correlation);
        progress.applied(change, answer.fields());
        patience.afterCommit(change);
    }
}
