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
import be.socialekaart.fiche.proposing.Draft;
import be.socialekaart.fields.merging.Merge;
import be.socialekaart.fields.merging.Merged;
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
        List<String> clashes = fiche.map(now -> clashes(changes, now)).orElse(List.of());
        if (!clashes.isEmpty()) return page.changedMeanwhile(id, fiche.orElseThrow(), form, clashes);
        String next = "/beheer/" + id;
        if (!changes.isEmpty()) next += "/wijzigingen/" + edits.take(edit, user).change();
        return new ModelAndView("redirect:" + confirmed(next, id, base, form, changes));
    }

    private static List<String> clashes(List<FieldChange> changes, Fiche now) {
        return changes.stream()
                .filter(change ->
                        Merge.merge(change.path(), change.from(), now.values().at(change.path()), change.to())
                                        .kind()
                                == Merged.Kind.CLASH)
                .map(FieldChange::path)
                .toList();
    }

    private String confirmed(String next, FicheId id, int base, EditForm form, List<FieldChange> changes) {
        List<String> changed =
                changes.stream().map(change -> EditPage.nameOf(change.path())).toList();
        List<String> paths = form.holding().stream()
                .flatMap(block -> EditBlock.paths(block).stream())
                .filter(path -> !changed.contains(path))
                .toList();
        if (paths.isEmpty()) return next;
        Confirmed confirmed = confirming.confirm(Statement.onPage(id, base, paths));
        List<String> blocks = form.holding().stream()
                .filter(block -> EditBlock.paths(block).stream().anyMatch(confirmed.confirmed()::contains))
                .toList();
        return UriComponentsBuilder.fromPath(next)
                .queryParam("bevestigd", String.join(",", blocks))
                .queryParam("intussen", String.join(",", confirmed.changedSince()))
                .build()
                .toUriString();
    }
}
