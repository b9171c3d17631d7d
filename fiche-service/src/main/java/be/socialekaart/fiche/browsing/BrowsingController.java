package be.socialekaart.fiche.browsing;

import be.socialekaart.fiche.quality.Freshness;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class BrowsingController {
    private final Counts counts;
    private final Freshness freshness;

    BrowsingController(Counts counts, Freshness freshness) {
        this.counts = counts;
        this.freshness = freshness;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("totals", counts.totals());
        model.addAttribute("lookedAfter", freshness.percent().orElse(null));
        model.addAttribute("groups", Branch.groups(counts.perRubriek()));
        return "browsing/home";
    }

    @GetMapping("/rubrieken")
    String rubrieken(Model model) {
        model.addAttribute("groups", Branch.groups(counts.perRubriek()));
        return "browsing/rubrieken";
    }
}
