package be.socialekaart.suggestion.following;

import be.socialekaart.fields.values.FreeText;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.reporting.SourceReport;
import be.socialekaart.suggestion.reporting.SourceReports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/suggesties/{code}")
class StatusController {
    private final SecretLinks links;
    private final Dossiers dossiers;
    private final MessageText messageText;
    private final SourceReports reports;

    StatusController(SecretLinks links, Dossiers dossiers, MessageText messageText, SourceReports reports) {
        this.links = links;
        this.dossiers = dossiers;
        this.messageText = messageText;
        this.reports = reports;
    }

    @GetMapping
    String status(@PathVariable String code, Model model) {
        show(links.open(code), code, model);
        model.addAttribute("message", UUID.randomUUID());
        return "following/status";
    }

    /** Where the form leads to after sending: the code and the number, once more than enough. */
    @GetMapping("/ontvangen")
    String received(@PathVariable String code, Model model) {
        Suggestion suggestion = links.open(code);
        show(suggestion, code, model);
        model.addAttribute("statusUrl", links.statusUrl(suggestion));
        model.addAttribute(
                "hasEmail",
                dossiers.submitterOf(suggestion.id()).map(Submitter::email).isPresent());
        return "following/received";
    }

    @PostMapping("/berichten")
    String answer(
            @PathVariable String code,
            @RequestParam(name = "bericht", required = false) @Nullable UUID message,
            @RequestParam(name = "tekst", defaultValue = "") String typed,
            Model model,
            HttpServletResponse response) {
        Suggestion suggestion = links.open(code);
        String text = FreeText.clean(typed);
        String problem = messageText.problemOf(text).orElse(null);
        UUID id = message == null ? UUID.randomUUID() : message;
        if (problem == null) {
            dossiers.answer(suggestion.id(), id, text);
            return "redirect:/suggesties/" + code + "#berichten";
        }
        show(suggestion, code, model);
        model.addAttribute("message", id);
        model.addAttribute("typed", typed);
        model.addAttribute("problem", problem);
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return "following/status";
    }

    @GetMapping("/intrekken")
    String confirmWithdrawal(@PathVariable String code, Model model) {
        show(links.open(code), code, model);
        return "following/withdrawal";
    }

    @PostMapping("/intrekken")
    String withdraw(@PathVariable String code) {
        dossiers.withdraw(links.open(code).id());
        return "redirect:/suggesties/" + code;
    }

    private void show(Suggestion suggestion, String code, Model model) {
        List<SourceReport> told = reports.of(suggestion.id().value());
        model.addAttribute("page", StatusPage.of(suggestion, code, told));
        model.addAttribute("reports", told);
        model.addAttribute("messages", dossiers.messagesOf(suggestion.id()));
        model.addAttribute(
                "reason",
                dossiers.submitterOf(suggestion.id()).map(Submitter::reason).orElse(null));
    }
}
