package be.socialekaart.fiche.completing;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with options for the list below a field; without a script the field is just a field. */
@Controller
class CompletionController {
    private static final String OPTIONS = "completing/options";

    private final Completions completions;

    CompletionController(Completions completions) {
        this.completions = completions;
    }

    @GetMapping("/zoeken/woorden")
    String words(@RequestParam(defaultValue = "") String wat, Model model) {
        return options(completions.words(wat), model);
    }

    @GetMapping("/zoeken/plaatsen")
    String places(@RequestParam(defaultValue = "") String waar, Model model) {
        return options(completions.places(waar), model);
    }

    private static String options(List<String> options, Model model) {
        model.addAttribute("options", options);
        return OPTIONS;
    }
}
