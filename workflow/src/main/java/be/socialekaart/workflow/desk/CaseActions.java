package be.socialekaart.workflow.desk;

import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.deciding.Asking;
import be.socialekaart.workflow.deciding.Asking.Question;
import be.socialekaart.workflow.deciding.Claiming;
import be.socialekaart.workflow.desk.CasePage.Attempt;
import be.socialekaart.workflow.desk.Visits.Visit;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The buttons beside the decision: take the case, give it back, take it over, ask something, go on without an answer. */
@Controller
@RequestMapping("/werkbank/{id}")
class CaseActions {

    private final CasePage page;
    private final Claiming claiming;
    private final Asking asking;

    CaseActions(CasePage page, Claiming claiming, Asking asking) {
        this.page = page;
        this.claiming = claiming;
        this.asking = asking;
    }

    @PostMapping("/opnemen")
    ModelAndView claim(@ModelAttribute(name = "visit", binding = false) Visit visit) {
        return then(visit, visit.toCase(), () -> claiming.claim(visit.id(), visit.user()));
    }

    @PostMapping("/overnemen")
    ModelAndView takeOver(@ModelAttribute(name = "visit", binding = false) Visit visit) {
        return then(visit, visit.toCase(), () -> claiming.takeOver(visit.id(), visit.user()));
    }

    @PostMapping("/vrijgeven")
    ModelAndView release(@ModelAttribute(name = "visit", binding = false) Visit visit) {
        return then(visit, visit.toQueue(), () -> claiming.release(visit.id(), visit.user()));
    }

    @PostMapping("/verder")
    ModelAndView goOn(@ModelAttribute(name = "visit", binding = false) Visit visit) {
        return then(visit, visit.toCase(), () -> asking.goOn(visit.id(), visit.user()));
    }

    @PostMapping("/vraag")
    ModelAndView ask(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam UUID bericht,
            @RequestParam(defaultValue = "") String vraag) {
        try {
            asking.ask(visit.id(), visit.user(), new Question(bericht, vraag));
        } catch (Refusal refused) {
            return page.of(visit, new Attempt(DecisionForm.EMPTY, vraag, refused));
        }
        return new ModelAndView(visit.toQueue());
    }

    private ModelAndView then(Visit visit, String next, Runnable action) {
        try {
            action.run();
        } catch (Refusal refused) {
            return page.of(visit, new Attempt(DecisionForm.EMPTY, "", refused));
        }
        return new ModelAndView(next);
    }
}
