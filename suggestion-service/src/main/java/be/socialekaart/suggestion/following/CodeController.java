package be.socialekaart.suggestion.following;

import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For whoever has the code on paper. It is posted, so that it stands in no log and no history but as the page itself. */
@Controller
@RequestMapping("/suggesties")
class CodeController {
    private static final String NUMBER = "(?i)S-?\\d{4}-?\\d+";

    private final SecretLinks links;

    CodeController(SecretLinks links) {
        this.links = links;
    }

    @GetMapping
    String ask() {
        return "following/code";
    }

    @PostMapping
    String open(
            @RequestParam(name = "code", defaultValue = "") String typed, Model model, HttpServletResponse response) {
        String code = codeIn(typed);
        if (isKnown(code)) {
            return "redirect:/suggesties/" + code;
        }
        model.addAttribute("typed", typed);
        model.addAttribute("problem", code.matches(NUMBER) ? "code.is-a-number" : "code.unknown");
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "following/code";
    }

    /** People type spaces, and paste the whole link. */
    private static String codeIn(String typed) {
        String compact = typed.replaceAll("\\s", "");
        int path = compact.lastIndexOf("/suggesties/");
        return path < 0 ? compact : compact.substring(path + "/suggesties/".length());
    }

    private boolean isKnown(String code) {
        try {
            links.open(code);
            return true;
        } catch (Refusal unknown) {
            return false;
        }
    }
}
