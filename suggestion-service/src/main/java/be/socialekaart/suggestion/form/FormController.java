package be.socialekaart.suggestion.form;

import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.register.KnownFiches;
import be.socialekaart.suggestion.submitting.Draft;
import be.socialekaart.suggestion.submitting.Intake;
import be.socialekaart.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/fiches/{id:[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/suggestie")
class FormController {
    private final KnownFiches fiches;
    private final FormCheck check;
    private final Intake intake;
    private final SecretLinks links;

    FormController(KnownFiches fiches, FormCheck check, Intake intake, SecretLinks links) {
        this.fiches = fiches;
        this.check = check;
        this.intake = intake;
        this.links = links;
    }

    @GetMapping
    String start(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        FilledForm form = new FilledForm(id, parameters);
        KnownFiche fiche = base(form);
        return form.chosen().isEmpty() ? choose(fiche, form, model, response) : fillIn(fiche, form, model);
    }

    @PostMapping
    String go(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        FilledForm sent = new FilledForm(id, parameters);
        KnownFiche fiche = base(sent);
        FilledForm form = sent.with(FilledForm.VERSION, Integer.toString(fiche.version()))
                .with(FilledForm.KEY, sent.key().isBlank() ? UUID.randomUUID().toString() : sent.key());
        if (form.chosen().isEmpty()) {
            return choose(fiche, form, model, response);
        }
        FormCheck.Result result = check.check(form, fiche);
        show(fiche, form, model);
        return switch (form.step()) {
            case "kiezen" -> chooseAgain(fiche, form, model);
            case "wijzigen" -> correct(fiche, form, result.draft(), model);
            case "versturen" ->
                result.isFine() ? send(form, result, model, response) : refuse(form, result, model, response);
            default -> result.isFine() ? lookOver(form, result.draft(), model) : refuse(form, result, model, response);
        };
    }

    /** The version the page showed; once that is forgotten, the newest, and the difference shows what is new. */
    private KnownFiche base(FilledForm form) {
        return Optional.ofNullable(form.version())
                .flatMap(version -> fiches.version(form.fiche(), version))
                .or(() -> fiches.newest(form.fiche()))
                .orElseThrow(() -> Refusal.notFound("refusal.unknown-fiche"));
    }

    private static String choose(KnownFiche fiche, FilledForm form, Model model, HttpServletResponse response) {
        show(fiche, form, model);
        boolean nothingChosen = !form.step().isEmpty();
        model.addAttribute("choices", FormPage.choices(fiche, form));
        model.addAttribute("nothingChosen", nothingChosen);
        if (nothingChosen) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return "form/choose";
    }

    /** What was typed goes along, so that choosing one field more costs nothing. */
    private static String chooseAgain(KnownFiche fiche, FilledForm form, Model model) {
        model.addAttribute("choices", FormPage.choices(fiche, form));
        model.addAttribute("choosingAgain", true);
        model.addAttribute("carried", form.carriedWithoutChoice());
        return "form/choose";
    }

    private static String fillIn(KnownFiche fiche, FilledForm form, Model model) {
        show(fiche, form.with(FilledForm.VERSION, Integer.toString(fiche.version())), model);
        model.addAttribute("entries", FormPage.untouched(fiche, form));
        model.addAttribute("key", UUID.randomUUID().toString());
        return "form/fill-in";
    }

    private static String correct(KnownFiche fiche, FilledForm form, Draft draft, Model model) {
        model.addAttribute("entries", FormPage.typed(fiche, form, draft));
        return "form/fill-in";
    }

    private static String refuse(FilledForm form, FormCheck.Result result, Model model, HttpServletResponse response) {
        model.addAttribute("problems", result.problems());
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return correct(fiche, form, result.draft(), model);
    }

    private static String lookOver(FilledForm form, Draft draft, Model model) {
        model.addAttribute("reviews", FormPage.reviews(draft));
        model.addAttribute("unchanged", FormPage.unchanged(form, draft));
        model.addAttribute("carried", form.carried());
        return "form/look-over";
    }

    private String send(FilledForm form, FormCheck.Result result, Model model, HttpServletResponse response) {
        try {
            return "redirect:/suggesties/" + links.code(intake.take(result.submission(), form.key())) + "/ontvangen";
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            // The key was sent before with something else: somebody went back and changed it. That is another
            // suggestion.
            FilledForm again = form.with(FilledForm.KEY, UUID.randomUUID().toString());
            model.addAttribute("sentBefore", true);
            response.setStatus(HttpStatus.CONFLICT.value());
            return lookOver(again, result.draft(), model);
        }
    }

    private static void show(KnownFiche fiche, FilledForm form, Model model) {
        model.addAttribute("fiche", fiche.id());
        model.addAttribute("ficheName", fiche.name());
        model.addAttribute("form", form);
        model.addAttribute("key", form.key());
    }
}
