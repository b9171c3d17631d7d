package be.socialekaart.workflow.engine;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For operators: which steps wait for a person, and which versions of the models are running. */
@Controller
@RequestMapping(IncidentController.ADDRESS)
class IncidentController {

    static final String ADDRESS = "/operaties/workflow/incidenten";

    private final EngineIncidents incidents;

    IncidentController(EngineIncidents incidents) {
        this.incidents = incidents;
    }

    @GetMapping
    String show(@RequestParam(name = "gestart", defaultValue = "false") boolean retried, Model model) {
        model.addAttribute("retried", retried);
        model.addAttribute("incidents", incidents.list());
        model.addAttribute("retriedAlone", incidents.retriedAlone());
        model.addAttribute("models", incidents.models());
        return "engine/incidents";
    }

    @PostMapping("/{id}/opnieuw")
    String retry(@PathVariable String id, CurrentUser user) {
        if (!incidents.retry(id, user.id())) throw Refusal.notFound("incident.unknown");
        return "redirect:" + ADDRESS + "?gestart=true";
    }
}
