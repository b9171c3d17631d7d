package be.socialekaart.fiche.deciding;

import be.socialekaart.events.DecisionEvent.RecognitionPlaced;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.fiche.deciding.AppliedDecisions.Cause;
import be.socialekaart.fiche.recognising.Placing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a recognition the place that a person chose, once, and answers as to any decision. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Settling {
    private final Placing placing;
    private final AppliedDecisions applied;
    private final Answering answering;

    Settling(Placing placing, AppliedDecisions applied, Answering answering) {
        this.placing = placing;
        this.applied = applied;
        this.answering = answering;
    }

    void place(RecognitionPlaced placed, UUID correlation) {
        applied.claim(placed.decision(), placed.fiche(), new Cause(placed.review(), placed.change()))
                .ifPresent(now -> place(placed, now, correlation));
    }

    private void place(RecognitionPlaced placed, Instant now, UUID correlation) {
        AppliedField field = placing.place(placed, now, correlation);
        DecisionApplied answer =
                new DecisionApplied(placed.decision(), placed.review(), placed.fiche(), 0, List.of(field), now);
        answering.tell(answer, placed.change(), correlation);
    }
}
