package be.socialekaart.workflow.desk;

import be.socialekaart.web.Refusal;
import be.socialekaart.web.language.Language;
import be.socialekaart.workflow.deciding.Deciding;
import be.socialekaart.workflow.desk.CasePage.Attempt;
import be.socialekaart.workflow.desk.Visits.Visit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a case and the decision made on it. Whoever is too late gets the page back, with what was typed. */
@Controller
@RequestMapping("/werkbank/{id}")
class CaseController {

    private final CasePage page;
    private final Deciding deciding;
    private final MessageSource messages;

    CaseController(CasePage page, Deciding deciding, MessageSource messages) {
        this.page = page;
        this.deciding = deciding;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@ModelAttribute(name = "visit", binding = false) Visit visit) {
        return page.isCall(visit.id())
                ? new ModelAndView("redirect:/werkbank/" + visit.id() + "/gesprek")
                : page.of(visit, Attempt.NONE);
    }

    @PostMapping("/beslissing")
    ModelAndView decide(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam MultiValueMap<String, String> typed) {
        DecisionForm form = DecisionForm.read(page.paths(visit.id()), typed);
        try {
            deciding.decide(visit.id(), visit.user(), form.toDecision(this::sentence));
        } catch (Refusal refused) {
            return page.of(visit, new Attempt(form, "", refused));
        }
        return new ModelAndView(visit.toQueue());
    }

    /** Chosen in the coordinator's language, sent in Dutch: what is stored must not depend on who clicked. */
    private String sentence(String key) {
        return messages.getMessage("sentence." + key, null, Language.NL.locale());
    }
}
