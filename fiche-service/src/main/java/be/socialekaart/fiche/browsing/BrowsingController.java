package be.socialekaart.fiche.browsing;

import be.socialekaart.fiche.quality.Freshness;
import be.socialekaart.fields.reference.Rubrieken;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class BrowsingController {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Counts counts;
    private final Freshness freshness;
    private final Clock clock;

    BrowsingController(Counts counts, Freshness freshness, Clock clock) {
        this.counts = counts;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("totals", counts.totals());
        model.addAttribute("lookedAfter", freshness.percent().orElse(null));
        model.addAttribute("groups", Branch.groups(counts.perRubriek()));
        return "browsing/home";
    }

    /** Also as the tree was on a day before. */
    @GetMapping("/rubrieken")
    ModelAndView rubrieken(@RequestParam(name = "op", defaultValue = "") String day) {
        LocalDate today = LocalDate.now(clock.withZone(BRUSSELS));
        Optional<LocalDate> then = read(day).filter(past -> !past.isAfter(today));
        boolean wrong = !day.isEmpty() && then.isEmpty();
        ModelAndView page = new ModelAndView("browsing/rubrieken", wrong ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        page.addObject(
                "groups",
                then.map(past -> Rubrieken.asOf(past, () -> Branch.groups(Map.of())))
                        .orElseGet(() -> Branch.groups(counts.perRubriek())));
        page.addObject("then", then.orElse(null));
        page.addObject("day", wrong ? day : then.orElse(today).toString());
        return page.addObject("wrong", wrong);
    }

    private static Optional<LocalDate> read(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
