package be.socialekaart.fiche.editing;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.managing.Editors;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a fiche is changed and confirmed; a coordinator makes a new one on the same page. */
@Controller
class EditController {
    private static final String NEW = "fiche";

    private final Fiches fiches;
    private final Editors editors;
    private final Saving saving;
    private final EditPage page;

    EditController(Fiches fiches, Editors editors, Saving saving, EditPage page) {
        this.fiches = fiches;
        this.editors = editors;
        this.saving = saving;
        this.page = page;
    }

    @GetMapping("/beheer/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "bevestigd", defaultValue = "") List<String> confirmed,
            @RequestParam(name = "intussen", defaultValue = "") List<String> changedSince,
            @RequestParam(name = "gelaten", required = false) @Nullable String kept,
            CurrentUser user) {
        Fiche fiche = fiche(id, user);
        if (fiche.mergedInto().isPresent())
            return new ModelAndView("redirect:/beheer/" + fiches.speakingFor(fiche.id()));
        return page.of(fiche.id(), Optional.of(fiche), EditForm.empty(fiche.version()))
                .addObject(
                        "confirmed",
                        confirmed.stream().filter(EditBlock::isName).toList())
                .addObject("kept", kept != null)
                .addObject("changedSince", EditPage.labels(changedSince));
    }

    @PostMapping("/beheer/{id}")
    ModelAndView save(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, CurrentUser user)
            throws InterruptedException {
        Fiche fiche = fiche(id, user);
        return saving.save(fiche.id(), Optional.of(fiche), new EditForm(parameters), user);
    }

    /** With what was said already when it was looked for. */
    @GetMapping("/fiches/nieuw/invullen")
    ModelAndView start(@RequestParam MultiValueMap<String, String> said) {
        return page.of(new FicheId(UUID.randomUUID()), Optional.empty(), EditForm.begun(said, 0));
    }

    @PostMapping("/fiches/nieuw")
    ModelAndView make(@RequestParam MultiValueMap<String, String> parameters, CurrentUser user)
            throws InterruptedException {
        EditForm form = new EditForm(parameters);
        FicheId id = FicheId.read(form.text(NEW)).orElseGet(() -> new FicheId(UUID.randomUUID()));
        return saving.save(id, Optional.empty(), form, user);
    }

    private Fiche fiche(String id, CurrentUser user) {
        Fiche fiche = FicheId.read(id).flatMap(fiches::find).orElseThrow(() -> Refusal.notFound("refusal.fiche"));
        editors.refuseUnlessTheirs(fiche.id(), user);
        return fiche;
    }
}
