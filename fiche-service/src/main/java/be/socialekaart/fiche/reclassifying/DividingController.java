package be.socialekaart.fiche.reclassifying;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.reclassifying.Affected.Search;
import be.socialekaart.fiche.rubrieken.Plan;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which fiches of a split go to the second rubriek, one by one or all that are found at once; the rest goes to the first. */
@Controller
@RequestMapping("/beheer/rubrieken/plannen/{id}/verdeling")
class DividingController {
    private static final int PAGE = 50;
    private static final String CHOICE = "naar.";

    private final Planning planning;
    private final Affected affected;

    DividingController(Planning planning, Affected affected) {
        this.planning = planning;
        this.affected = affected;
    }

    @GetMapping
    String look(
            @PathVariable UUID id,
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = "gemeente", defaultValue = "") String town,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            Model model) {
        Preview preview = Preview.of(split(id), affected);
        Search search = new Search(name.strip(), town.strip());
        int at = Math.clamp(page, 1, 10_000);
        String key = preview.old().key();
        model.addAttribute("preview", preview);
        model.addAttribute("search", search);
        model.addAttribute("found", affected.count(key, search));
        model.addAttribute("rows", affected.rows(id, key, search, (at - 1) * PAGE, PAGE));
        model.addAttribute("page", at);
        model.addAttribute("size", PAGE);
        return "reclassifying/dividing";
    }

    @PostMapping
    @Transactional
    public String choose(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "doe", defaultValue = "") String what,
            RedirectAttributes after) {
        Plan plan = split(id);
        Search search = new Search(typed.getOrDefault("naam", ""), typed.getOrDefault("gemeente", ""));
        switch (what) {
            case "alles-1" ->
                affected.chooseFound(id, Preview.of(plan, affected).old().key(), search, false);
            case "alles-2" ->
                affected.chooseFound(id, Preview.of(plan, affected).old().key(), search, true);
            default -> one(id, typed);
        }
        for (String name : List.of("naam", "gemeente", "pagina"))
            after.addAttribute(name, typed.getOrDefault(name, ""));
        return "redirect:/beheer/rubrieken/plannen/" + id + "/verdeling";
    }

    private void one(UUID plan, Map<String, String> typed) {
        Map<Boolean, List<UUID>> chosen = typed.entrySet().stream()
                .filter(choice -> choice.getKey().startsWith(CHOICE))
                .collect(groupingBy(
                        choice -> choice.getValue().equals("2"),
                        mapping(choice -> fiche(choice.getKey().substring(CHOICE.length())), toList())));
        chosen.forEach((other, fiches) -> affected.choose(plan, fiches, other));
    }

    private static UUID fiche(String typed) {
        return FicheId.read(typed)
                .orElseThrow(() -> Refusal.notFound("refusal.fiche"))
                .value();
    }

    private Plan split(UUID id) {
        Plan plan = planning.draft(id);
        if (!plan.isSplit()) throw Refusal.notFound("plan.unknown");
        return plan;
    }
}
