package be.socialekaart.mailer.answering;

import be.socialekaart.mailer.answering.PersonalPages.Row;
import be.socialekaart.mailer.contacting.NewLinks;
import be.socialekaart.mailer.contacting.PersonalLink.Opened;
import be.socialekaart.mailer.contacting.PersonalLinks;
import be.socialekaart.web.Refusal;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A link opens the fiches it was sent for and nothing else. */
@Controller
@RequestMapping("/actualiseren/{code}")
class PersonalController {

    private final PersonalLinks links;
    private final PersonalPages pages;
    private final Answering answering;
    private final NewLinks newLinks;

    PersonalController(PersonalLinks links, PersonalPages pages, Answering answering, NewLinks newLinks) {
        this.links = links;
        this.pages = pages;
        this.answering = answering;
        this.newLinks = newLinks;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String code,
            @RequestParam(name = "bewaard", required = false) @Nullable UUID saved,
            @RequestParam(name = "gevraagd", required = false) @Nullable String asked,
            @RequestParam(name = "niets", required = false) @Nullable String nothingKept) {
        Opened opened = open(code);
        return opened.isValid()
                ? pages.list(opened.link(), code, saved, nothingKept != null)
                : pages.worthless(code, opened.standing(), asked != null);
    }

    @GetMapping("/{fiche}")
    ModelAndView fiche(@PathVariable String code, @PathVariable UUID fiche) {
        return withFiche(code, fiche, row -> pages.fiche(code, row, AnswerForm.EMPTY, null));
    }

    @PostMapping("/{fiche}")
    ModelAndView answer(
            @PathVariable String code,
            @PathVariable UUID fiche,
            @RequestParam MultiValueMap<String, String> parameters) {
        AnswerForm form = new AnswerForm(parameters);
        return withFiche(code, fiche, row -> answer(code, row, form));
    }

    /** A robot that fell into the trap gets the same answer as a person, and nothing is kept. */
    private ModelAndView answer(String code, Row row, AnswerForm form) {
        UUID fiche = row.fiche().id();
        ModelAndView kept = new ModelAndView("redirect:/actualiseren/" + code + "?bewaard=" + fiche);
        if (form.isTrapped() || !row.isToAnswer()) return kept;
        if (form.isToBeForgotten()) return new ModelAndView("redirect:/actualiseren/" + code + "?niets=ja");
        Judged judged = Judged.of(form, row.fiche().values());
        if (!form.isByAPerson()) return pages.fiche(code, row, form, judged);
        return answering
                .answer(open(code).link(), fiche, form)
                .map(inTheWay -> withFiche(code, fiche, now -> pages.fiche(code, now, form, inTheWay)))
                .orElse(kept);
    }

    @PostMapping("/nieuwe-link")
    ModelAndView newLink(@PathVariable String code) {
        Opened opened = open(code);
        if (!opened.isValid()) newLinks.send(opened.link());
        return new ModelAndView("redirect:/actualiseren/" + code + "?gevraagd");
    }

    private ModelAndView withFiche(String code, UUID fiche, Function<Row, ModelAndView> page) {
        Opened opened = open(code);
        if (!opened.isValid()) return pages.worthless(code, opened.standing(), false);
        return pages.rows(opened.link()).stream()
                .filter(row -> row.fiche().id().equals(fiche))
                .findFirst()
                .map(page)
                .orElseThrow(() -> Refusal.notFound("personal.unknown"));
    }

    private Opened open(String code) {
        return links.open(code).orElseThrow(() -> Refusal.notFound("personal.unknown"));
    }
}
