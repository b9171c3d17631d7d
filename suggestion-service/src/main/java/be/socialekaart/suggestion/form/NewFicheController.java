package be.socialekaart.suggestion.form;

import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.submitting.Draft;
import be.socialekaart.suggestion.submitting.Intake;
import be.socialekaart.suggestion.submitting.Submission;
import be.socialekaart.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The same form for a fiche that does not exist yet. Who comes without a name looks first whether it is there. */
@Controller
@RequestMapping("/fiches/" + FormPages.NEW + "/suggestie")
class NewFicheController {
    private static final KnownFiche NOTHING = KnownFiche.notYet(Submission.NO_FICHE);

    private final Intake intake;
    private final SecretLinks links;

    NewFicheController(Intake intake, SecretLinks links) {
        this.intake = intake;
        this.links = links;
    }

    @GetMapping
    ModelAndView start(@RequestParam MultiValueMap<String, String> parameters) {
        FilledForm form = FilledForm.posted(Submission.NO_FICHE, parameters);
        return form.isTyped("name")
                ? pages(form.withNewKey()).fillIn()
                : new ModelAndView("redirect:/fiches/" + FormPages.NEW);
    }

    @PostMapping
    ModelAndView go(@RequestParam MultiValueMap<String, String> parameters) {
        FilledForm form = FilledForm.posted(Submission.NO_FICHE, parameters);
        FormPages pages = pages(form.key().isBlank() ? form.withNewKey() : form);
        if (form.step().equals(FilledForm.CORRECT)) {
            return pages.fillIn();
        }
        Draft draft = intake.draft(form.submission());
        if (!draft.isSound()) {
            return pages.correct(draft);
        }
        return form.step().equals(FilledForm.SEND) ? send(pages, draft) : pages.lookOver(draft, false);
    }

    private ModelAndView send(FormPages pages, Draft draft) {
        try {
            String code = links.code(
                    intake.take(pages.form().submission(), pages.form().key()));
            return new ModelAndView("redirect:/suggesties/" + code + "/ontvangen");
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            return pages(pages.form().withNewKey()).lookOver(draft, true);
        }
    }

    private static FormPages pages(FilledForm form) {
        return new FormPages(NOTHING, form);
    }
}
