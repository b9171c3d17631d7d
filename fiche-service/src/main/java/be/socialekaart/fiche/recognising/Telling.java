package be.socialekaart.fiche.recognising;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.proposing.Proposals;
import be.socialekaart.fiche.proposing.Proposer;
import be.socialekaart.fiche.proposing.Proposing;
import be.socialekaart.fiche.proposing.Submission;
import be.socialekaart.fiche.proposing.Submission.ProposedField;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Records.Held;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Tells a fiche what a record says about it. What holds is taken over by the rules; what ended or is gone at the source
 * is proposed with the reason, and a person decides.
 */
@Component
class Telling {
    static final String NOT_FOLLOWED = "delivery.line.notFollowed";
    private static final String ENDED = "ENDED";
    private static final String VANISHED = "VANISHED";

    private final Fiches fiches;
    private final Proposing proposing;
    private final Proposals proposals;
    private final Holding holding;

    Telling(Fiches fiches, Proposing proposing, Proposals proposals, Holding holding) {
        this.fiches = fiches;
        this.proposing = proposing;
        this.proposals = proposals;
        this.holding = holding;
    }

    /**
     * The fiches first, all of them, then the change feed, then the numbers of the proposals: each of these is held until
     * the commit, and whoever else takes several of them takes them in this order.
     *
     * @return in words, why fiches cannot take it; empty when all do
     */
    List<String> tell(Held held, List<FicheId> ids) {
        List<Fiche> all = fiches.lock(ids);
        // Merged while this waited for the lock: the record is about the other one by now, and is taken up again.
        if (all.stream().anyMatch(fiche -> fiche.mergedInto().isPresent()))
            throw new CannotAcquireLockException("A fiche was merged meanwhile");
        all.forEach(fiche -> hold(held, fiche));
        return all.stream().flatMap(fiche -> propose(held, fiche)).distinct().toList();
    }

    private void hold(Held held, Fiche fiche) {
        Recognition record = held.recognition();
        if (record.ended()) return;
        if (held.gone()) holding.letGo(record, fiche);
        else holding.hold(record, fiche, new FicheChanges(record, fiche).sameAsHere());
    }

    /** A refusal leaves what was done for the other fiches as it is. */
    private Stream<String> propose(Held held, Fiche fiche) {
        Recognition record = held.recognition();
        FicheChanges changes = new FicheChanges(record, fiche);
        try {
            if (record.ended()) submit(record, fiche, changes.ended(), ENDED);
            else if (held.gone()) submit(record, fiche, changes.withoutItem(), VANISHED);
            else submit(record, fiche, changes.takenOver(), null);
            return Stream.empty();
        } catch (Refusal refused) {
            return refused.fields().isEmpty()
                    ? Stream.of(NOT_FOLLOWED)
                    : refused.fields().stream().map(FieldReason::reason);
        }
    }

    /**
     * What ended and is missing from the next delivery too is one question. What a source may say by itself is said each
     * time: between twice the same it may have said something else.
     *
     * @param why a person must look; null when the source may be believed at once
     */
    private void submit(Recognition record, Fiche fiche, List<FieldChange> changes, @Nullable String why) {
        if (changes.isEmpty()) return;
        if (why != null && proposals.isAsked(fiche.id(), record.source(), changes)) return;
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
                why,
                null,
                null));
    }
}
