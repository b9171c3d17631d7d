package be.socialekaart.fiche.proposing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ProposalEvent;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.proposing.ProposedChange.Field;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door for a change that does not come from the public. When it returns, the change is stored and the workflow
 * will hear of it; nothing of it stands on the fiche yet. Who may propose what is for the caller to know. A
 * refusal comes before anything is written, so it leaves the caller's transaction whole.
 */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Proposing {
    private final Fiches fiches;
    private final Drafting drafting;
    private final Proposals proposals;
    private final EventPublisher<ProposalEvent> events;

    Proposing(Fiches fiches, Drafting drafting, Proposals proposals, EventPublisher<ProposalEvent> events) {
        this.fiches = fiches;
        this.drafting = drafting;
        this.proposals = proposals;
        this.events = events;
    }

    /** Looks a change over without taking it in. */
    @Transactional(readOnly = true)
    public Draft draft(Submission submission) {
        return drafting.draft(submission, fiches.find(submission.fiche()));
    }

    /** A change that was handed in before is not taken in again: what became of it comes back. */
    public ProposedChange propose(Submission submission) {
        // Held, so that two changes of a fiche are told in the order of their numbers.
        Optional<Fiche> fiche = fiches.lock(submission.fiche());
        Optional<ProposedChange> before = proposals.find(submission.change());
        return before.isPresent() ? sameAs(submission, before.get()) : take(submission, fiche);
    }

    private ProposedChange take(Submission submission, Optional<Fiche> fiche) {
        Draft draft = drafting.draft(submission, fiche);
        if (!draft.reasons().isEmpty()) throw Refusal.invalid(draft.reasons());
        ProposedChange taken = proposals.add(submission, draft);
        events.publish(event(taken, submission), taken.change());
        return taken;
    }

    private static ProposedChange sameAs(Submission submission, ProposedChange before) {
        boolean same = before.fiche().equals(submission.fiche()) && before.by().equals(submission.by());
        if (!same) throw Refusal.conflict("refusal.changeUsedBefore");
        return before;
    }

    private static ChangeProposed event(ProposedChange taken, Submission submission) {
        List<FieldChange> changes = taken.fields().stream().map(Field::change).toList();
        return new ChangeProposed(
                taken.change(),
                taken.number(),
                taken.fiche().value(),
                taken.kind().name(),
                taken.by().origin(),
                taken.by().account(),
                taken.by().channel(),
                taken.baseVersion(),
                changes,
                submission.why(),
                taken.at());
    }
}
