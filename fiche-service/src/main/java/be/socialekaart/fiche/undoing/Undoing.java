package be.socialekaart.fiche.undoing;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.managing.Editors;
import be.socialekaart.fiche.proposing.Draft;
import be.socialekaart.fiche.proposing.Patience;
import be.socialekaart.fiche.proposing.Proposing;
import be.socialekaart.fiche.proposing.Submission;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Asks for a field to be as it was before a version, through the one door for changes: the rules say whether it is live at
 * once, locks hold, and whoever is told of a change is told of this one.
 */
@Service
class Undoing {
    private final Fiches fiches;
    private final Editors editors;
    private final Proposing proposing;
    private final Patience patience;

    Undoing(Fiches fiches, Editors editors, Proposing proposing, Patience patience) {
        this.fiches = fiches;
        this.editors = editors;
        this.proposing = proposing;
        this.patience = patience;
    }

    /** @param change its id: the same again is the same */
    record Request(Undo undo, UUID change, String reason) {}

    /** Only for who may edit the fiche, and only what that version changed. The first came out of nothing, and the reference data stay. */
    Undo find(String id, String version, String path, CurrentUser user) {
        Fiche now = FicheId.read(id).flatMap(fiches::find).orElseThrow(() -> Refusal.notFound("refusal.fiche"));
        editors.refuseUnlessTheirs(now.id(), user);
        FicheVersion made = version(now.id(), version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0);
        if (made.version() == 1 || !made.changed().contains(path)) throw Refusal.notFound("refusal.undo");
        if (made.by().origin() == Origin.REFERENCE) throw Refusal.notFound("refusal.undoReference");
        return new Undo(now, made, version(now.id(), made.version() - 1), path);
    }

    /** Looks it over without asking for it. */
    Draft draft(Request request, CurrentUser user) {
        return proposing.draft(submission(request, user));
    }

    void ask(Request request, CurrentUser user) throws InterruptedException {
        patience.settled(proposing.propose(submission(request, user)).change());
    }

    private Submission submission(Request request, CurrentUser user) {
        Undo undo = request.undo();
        FicheId fiche = undo.now().id();
        return Submission.edit(
                        request.change(),
                        fiche,
                        undo.version(),
                        undo.fields(),
                        editors.proposer(fiche, user, Channel.PAGE),
                        request.reason())
                .undoing(undo.version());
    }

    private FicheVersion version(FicheId fiche, int number) {
        return fiches.version(fiche, number).orElseThrow(() -> Refusal.notFound("refusal.version"));
    }
}
