package be.socialekaart.fiche.recognising;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.proposing.Proposer;
import be.socialekaart.fiche.proposing.Proposing;
import be.socialekaart.fiche.proposing.Submission;
import be.socialekaart.fiche.proposing.Submission.ProposedField;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Records.Held;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a fiche what a record says about it. What holds is taken over by the rules; what ended or is gone at the source
 * is proposed with the reason, and a person decides.
 */
@Component
class Telling {
    private static final String ENDED = "ENDED";
    private static final String VANISHED = "VANISHED";

    private final Fiches fiches;
    private final Proposing proposing;
    private final Holding holding;

    Telling(Fiches fiches, Proposing proposing, Holding holding) {
        this.fiches = fiches;
        this.proposing = proposing;
        this.holding = holding;
    }

    void tell(Held held, FicheId id) {
        fiches.lock(id).ifPresent(fiche -> tell(held, fiche));
    }

    private void tell(Held held, Fiche fiche) {
        Recognition record = held.recognition();
        FicheChanges changes = new FicheChanges(record, fiche);
        if (record.ended()) {
            submit(record, fiche, changes.ended(), ENDED);
        } else if (held.gone()) {
            holding.letGo(record, fiche);
            submit(record, fiche, changes.withoutItem(), VANISHED);
        } else {
            holding.hold(record, fiche, changes.sameAsHere());
            submit(record, fiche, changes.takenOver(), null);
        }
    }

    /** @param why a person must look; null when the source may be believed at once */
    private void submit(Recognition record, Fiche fiche, List<FieldChange> changes, @Nullable String why) {
        if (changes.isEmpty()) return;
        proposing.propose(new Submission(
                UUID.randomUUID(),
                fiche.id(),
                fiche.version(),
                changes.stream()
                        .map(change -> new ProposedField(change.path(), change.to()))
                        .toList(),
                new Proposer(Origin.SOURCE, record.source(), Channel.DELIVERY),
                Submission.Kind.RECOGNITION,
                "",
                why));
    }
}
