package be.socialekaart.fiche.subsites;

import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.fiche.searching.FicheSearch;
import be.socialekaart.fiche.searching.Question;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where coordinators put the page of a zone together, look at it, and publish it. */
@Controller
@RequestMapping("/elz/{slug}")
class ComposingController {
    private static final String PREVIEW = "redirect:/elz/{slug}/voorbeeld";

    private final Subsites subsites;
    private final FicheSearch search;

    ComposingController(Subsites subsites, FicheSearch search) {
        this.subsites = subsites;
        this.search = search;
    }

    @GetMapping("/bewerken")
    String edit(@PathVariable String slug, Model model) {
        return form(slug, SubsiteForm.of(current(slug)), List.of(), model);
    }

    @PostMapping("/bewerken")
    String save(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            CurrentUser user,
            Model model,
            HttpServletResponse response) {
        CareZone zone = Zones.named(slug);
        SubsiteForm form = SubsiteForm.read(typed);
        List<FieldReason> problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(slug, form, problems, model);
        }
        if (subsites.save(slug, form.revision(), form.content(Zones.place(zone)), user.id())) return PREVIEW;
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        Subsite current = current(slug);
        model.addAttribute("meanwhile", current.draft());
        return form(slug, form.at(current.revision()), List.of(), model);
    }

    @GetMapping("/voorbeeld")
    String preview(@PathVariable String slug, Model model) {
        Subsite subsite = current(slug);
        SubsiteController.describe(Zones.named(slug), model);
        model.addAttribute("subsite", subsite);
        model.addAttribute("content", subsite.draft());
        model.addAttribute(
                "counts", subsite.draft().tiles().stream().map(this::count).toList());
        return "subsites/zone";
    }

    @PostMapping("/publicatie")
    String publish(@PathVariable String slug, @RequestParam("revisie") int revision, CurrentUser user) {
        subsites.publish(Zones.named(slug).slug(), revision, user.id());
        return "redirect:/elz/{slug}";
    }

    @PostMapping("/intrekking")
    String withdraw(@PathVariable String slug, @RequestParam("revisie") int revision, CurrentUser user) {
        subsites.withdraw(Zones.named(slug).slug(), revision, user.id());
        return PREVIEW;
    }

    private String form(String slug, SubsiteForm form, List<FieldReason> problems, Model model) {
        SubsiteController.describe(Zones.named(slug), model);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "subsites/edit";
    }

    private Subsite current(String slug) {
        CareZone zone = Zones.named(slug);
        return subsites.find(slug).orElseGet(() -> Subsite.untouched(zone));
    }

    private int count(Tile tile) {
        return search.count(Question.of(new SearchQuery(tile.query())));
    }
}
