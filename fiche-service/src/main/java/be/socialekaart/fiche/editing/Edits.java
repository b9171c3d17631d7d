package be.socialekaart.fiche.editing;

import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.editing.ChangesReader.Read;
import be.socialekaart.fiche.managing.Editors;
import be.socialekaart.fiche.proposing.Draft;
import be.socialekaart.fiche.proposing.Patience;
import be.socialekaart.fiche.proposing.Proposals;
import be.socialekaart.fiche.proposing.ProposedChange;
import be.socialekaart.fiche.proposing.Proposing;
import be.socialekaart.fiche.proposing.Submission;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** An edit by hand, from whoever may, and what became of it a moment later. Holds no transaction while it waits. */
@Service
class Edits {
    private final Editors editors;
    private final Proposing proposing;
    private final Proposals proposals;
    private final Patience patience;

    Edits(Editors editors, Proposing proposing, Proposals proposals, Patience patience) {
        this.editors = editors;
        this.proposing = proposing;
        this.proposals = proposals;
        this.patience = patience;
    }

    /** @param change its id: the same again is the same edit */
    record Edit(UUID change, FicheId fiche, Read read, Channel channel) {}

    /** Looks an edit over without taking it in. */
    Draft draft(Edit edit, CurrentUser user) {
        return proposing.draft(submission(edit, user));
    }

    ProposedChange take(Edit edit, CurrentUser user) throws InterruptedException {
        return patience.settled(proposing.propose(submission(edit, user)).change());
    }

    private Submission submission(Edit edit, CurrentUser user) {
        return Submission.edit(
                edit.change(),
                edit.fiche(),
                edit.read().baseVersion(),
                edit.read().fields(),
                editors.proposer(edit.fiche(), user, edit.channel()),
                edit.read().reason());
    }

    /** For whoever proposed it, and whoever may edit the fiche. */
    ProposedChange follow(FicheId fiche, UUID change, CurrentUser user) {
        ProposedChange found = proposals
                .find(change)
                .filter(one -> one.fiche().equals(fiche))
                .orElseThrow(() -> Refusal.notFound("refusal.proposal"));
        if (!found.by().account().equals(user.id())) editors.refuseUnlessTheirs(fiche, user);
        return found;
    }
}
