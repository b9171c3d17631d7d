package be.socialekaart.fiche.reclassifying;

import be.socialekaart.fiche.reclassifying.Plans.Asked;
import be.socialekaart.fiche.rubrieken.Node;
import be.socialekaart.fiche.rubrieken.PlanRules;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The tree as operators see it, and what they can ask of one rubriek. Asking only draws a plan up. */
@Controller
@RequestMapping("/beheer/rubrieken")
class RubriekController {
    private static final int PLANS = 30;

    private final Planning planning;
    private final Plans plans;
    private final Affected affected;

    RubriekController(Planning planning, Plans plans, Affected affected) {
        this.planning = planning;
        this.plans = plans;
        this.affected = affected;
    }

    @GetMapping
    String tree(Model model) {
        model.addAttribute("tree", Node.all(Rubrieken.load(), affected.perRubriek()));
        model.addAttribute(
                "plans", plans.newest(PLANS).stream().map(Preview.Title::of).toList());
        return "reclassifying/tree";
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id) {
        return page(named(id), PlanForm.empty(planning.today()), List.of());
    }

    @PostMapping("/{id}")
    ModelAndView ask(@PathVariable String id, PlanForm form, CurrentUser user) {
        Rubriek rubriek = named(id);
        List<FieldReason> problems = new ArrayList<>(form.problems(planning.today()));
        form.action()
                .ifPresent(action ->
                        problems.addAll(PlanRules.problems(Rubrieken.load(), action, rubriek.id(), form.wish())));
        if (!problems.isEmpty()) return page(rubriek, form, problems);
        LocalDate day = form.day().orElseThrow();
        var plan = planning.draft(new Asked(form.action().orElseThrow(), rubriek.id(), form.wish(), day, user.id()));
        return new ModelAndView("redirect:/beheer/rubrieken/plannen/" + plan);
    }

    private ModelAndView page(Rubriek rubriek, PlanForm form, List<FieldReason> problems) {
        Rubrieken tree = Rubrieken.load();
        HttpStatusCode status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        ModelAndView page = new ModelAndView("reclassifying/rubriek", status);
        page.addObject("rubriek", rubriek);
        page.addObject("above", tree.byCode(String.valueOf(rubriek.parent())).orElse(null));
        page.addObject(
                "states",
                tree.states().stream()
                        .filter(state -> state.id().equals(rubriek.id()))
                        .toList());
        page.addObject("tree", Node.all(tree, affected.perRubriek()));
        page.addObject("form", form);
        return page.addObject("problems", problems);
    }

    private static Rubriek named(String id) {
        return Rubrieken.load().byCode(id).orElseThrow(() -> Refusal.notFound("plan.rubriek.unknown"));
    }
}
