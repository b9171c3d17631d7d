package be.socialekaart.fiche.browsing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class BrowsingController {
    private final Counts counts;

    BrowsingController(Counts counts) {
        this.counts = counts;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("totals", counts.totals());
        model.addAttribute("groups", Branch.groups(counts.perRubriek()));
        return "browsing/home";
    }

    @GetMapping("/rubrieken")
    String rubrieken(Model model) {
        model.addAttribute("groups", Branch.groups(counts.perRubriek()));
        return "browsing/rubrieken";
    }

    @GetMapping("/kwaliteit")
    String quality(Model model) {
        model.addAttribute("totals", counts.totals());
        return "browsing/quality";
    }
}
