package be.socialekaart.suggestion.form;

import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.register.KnownFiches;
import be.socialekaart.suggestion.submitting.Draft;
import be.socialekaart.suggestion.submitting.Intake;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
@RequestMapping("/fiches/{id:[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/suggestie")
class FormController {
    private final KnownFiches fiches;
    private final Intake intake;
    private final SecretLinks links;

    FormController(KnownFiches fiches, Intake intake, SecretLinks links) {
        this.fiches = fiches;
        this.intake = intake;
        this.links = links;
    }

    @GetMapping
    ModelAndView start(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        FilledForm form = FilledForm.posted(id, parameters);
        KnownFiche fiche = newest(id);
        if (fiche.mergedInto().isPresent()) return moved(fiche.mergedInto().get(), form);
        FormPages pages = new FormPages(fiche, form.anew().against(fiche));
        if (form.chosen().isEmpty()) {
            return pages.choose(!form.step().isEmpty(), List.of());
        }
        return pages.fillIn();
    }

    @PostMapping
    ModelAndView go(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        FilledForm form = FilledForm.posted(id, parameters);
        KnownFiche fiche = base(form);
        FormPages pages = new FormPages(fiche, form.against(fiche));
        if (form.chosen().isEmpty()) {
            return pages.choose(true, form.carriedWithoutChoice());
        }
        return switch (form.step()) {
            case FilledForm.CHOOSE -> pages.choose(false, form.carriedWithoutChoice());
            case FilledForm.CORRECT -> pages.fillIn();
            case FilledForm.SEND -> send(pages);
            default -> lookOver(pages);
        };
    }

    /** A form that was begun before is taken all the same: a coordinator sees it beside the fiche that speaks for both. */
    private static ModelAndView moved(UUID there, FilledForm form) {
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/fiches/" + there + "/suggestie")
                        .queryParam(FilledForm.FIELD, form.chosen())
                        .encode()
                        .build()
                        .toUriString());
    }

    private ModelAndView lookOver(FormPages pages) {
        Draft draft = intake.draft(pages.form().submission());
        return draft.isSound() ? pages.lookOver(draft, false) : pages.correct(draft);
    }

    private ModelAndView send(FormPages pages) {
        Draft draft = intake.draft(pages.form().submission());
        if (!draft.isSound()) {
            return pages.correct(draft);
        }
        try {
            String code = links.code(
                    intake.take(pages.form().submission(), pages.form().key()));
            return new ModelAndView("redirect:/suggesties/" + code + "/ontvangen");
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            // Sent before, then went back and changed something: that is another suggestion, under a new key.
            return new FormPages(pages.fiche(), pages.form().withNewKey()).lookOver(draft, true);
        }
    }

    /** The version the page showed; once that is forgotten, the newest, and looking over shows what is new. */
    private KnownFiche base(FilledForm form) {
        return Optional.ofNullable(form.version())
                .flatMap(version -> fiches.version(form.fiche(), version))
                .orElseGet(() -> newest(form.fiche()));
    }

    private KnownFiche newest(UUID fiche) {
        return fiches.newest(fiche).orElseThrow(() -> Refusal.notFound("refusal.unknown-fiche"));
    }
}
