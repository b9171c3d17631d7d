package be.socialekaart.fiche.editing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.Fiche.Confirmed;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.confirming.Confirming;
import be.socialekaart.fiche.confirming.Confirming.Statement;
import be.socialekaart.fiche.editing.ChangesReader.Read;
import be.socialekaart.fiche.editing.Edits.Edit;
import be.socialekaart.fiche.managing.Editors;
import be.socialekaart.fiche.proposing.Draft;
import be.socialekaart.fiche.proposing.ProposedChange;
import be.socialekaart.web.CurrentUser;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Saves the form: what changed is handed in as one edit, and of the rest it is noted what still holds. */
@Component
class Saving {
    private final Edits edits;
    private final Confirming confirming;
    private final EditPage page;

    Saving(Edits edits, Confirming confirming, EditPage page) {
        this.edits = edits;
        this.confirming = confirming;
        this.page = page;
    }

    ModelAndView save(FicheId id, Optional<Fiche> fiche, EditForm form, CurrentUser user) throws InterruptedException {
        int newest = fiche.map(Fiche::version).orElse(0);
        int base = form.version().filter(version -> version <= newest).orElse(newest);
        Edit edit =
                new Edit(form.change(), id, new Read(base, form.proposed(), form.text(EditForm.REASON)), Channel.PAGE);
        Draft draft = edits.draft(edit, user);
        List<FieldChange> changes = draft.changes();
        boolean onlyHolds = changes.isEmpty() && !form.holding().isEmpty();
        if (!draft.reasons().isEmpty() && !onlyHolds) return page.wrong(id, fiche, form, draft);
        Optional<Meanwhile> meanwhile = fiche.map(now -> new Meanwhile(now, form, changes));
        if (meanwhile.filter(Meanwhile::isOpen).isPresent()) return page.changedMeanwhile(meanwhile.get(), draft);
        Read settled =
                meanwhile.filter(Meanwhile::isAnswered).map(Meanwhile::settled).orElse(edit.read());
        String next = "/beheer/" + id;
        if (!changes.isEmpty() && settled.fields().isEmpty()) next += "?gelaten=ja";
        else if (!changes.isEmpty())
            next += "/wijzigingen/" + take(edit, settled, user).change();
        Statement holds = Statement.now(id, base, holding(form, changes), Editors.confirmation(user));
        return new ModelAndView("redirect:" + confirmed(next, form, holds));
    }

    private ProposedChange take(Edit edit, Read settled, CurrentUser user) throws InterruptedException {
        return edits.take(new Edit(edit.change(), edit.fiche(), settled, edit.channel()), user);
    }

    /** What somebody changes, that person does not confirm as it was. */
    private static List<String> holding(EditForm form, List<FieldChange> changes) {
        List<String> changed =
                changes.stream().map(change -> EditPage.nameOf(change.path())).toList();
        return form.holding().stream()
                .flatMap(block -> EditBlock.paths(block).stream())
                .filter(path -> !changed.contains(path))
                .toList();
    }

    private String confirmed(String next, EditForm form, Statement holds) {
        if (holds.paths().isEmpty()) return next;
        Confirmed confirmed = confirming.confirm(holds);
        List<String> blocks = form.holding().stream()
                .filter(block -> EditBlock.paths(block).stream().anyMatch(confirmed.confirmed()::contains))
                .toList();
        return UriComponentsBuilder.fromUriString(next)
                .queryParam("bevestigd", String.join(",", blocks))
                .queryParam("intussen", String.join(",", confirmed.changedSince()))
                .build()
                .toUriString();
    }
}
