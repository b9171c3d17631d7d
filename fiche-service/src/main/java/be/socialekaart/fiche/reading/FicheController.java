package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.managing.Managements;
import be.socialekaart.fiche.sharing.Sharing;
import be.socialekaart.web.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class FicheController {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Reading reading;
    private final Managements managements;
    private final Sharing sharing;
    private final Clock clock;

    FicheController(Reading reading, Managements managements, Sharing sharing, Clock clock) {
        this.reading = reading;
        this.managements = managements;
        this.sharing = sharing;
        this.clock = clock;
    }

    @GetMapping("/fiches/{id}")
    String fiche(@PathVariable String id, CurrentUser user, Model model) {
        Fiche fiche = reading.fiche(id);
        FichePage page = FichePage.of(fiche, LocalDate.now(clock.withZone(BRUSSELS)));
        model.addAttribute("fiche", page);
        model.addAttribute("share", sharing.fiche(page.name(), page.id()));
        model.addAttribute("mayEdit", managements.mayEdit(user, fiche.id()));
        return "reading/fiche";
    }

    @GetMapping("/fiches/{id}/versies")
    String versions(@PathVariable String id, Model model) {
        describe(reading.fiche(id), model);
        model.addAttribute("history", HistoryPage.of(reading.history(id)));
        return "reading/versions";
    }

    @GetMapping("/fiches/{id}/versies/{version}")
    String version(@PathVariable String id, @PathVariable String version, Model model) {
        Fiche fiche = reading.fiche(id);
        FicheVersion found = reading.version(fiche.id(), version);
        describe(fiche, model);
        model.addAttribute("version", VersionPage.of(found, reading.before(found)));
        return "reading/version";
    }

    private static void describe(Fiche fiche, Model model) {
        model.addAttribute("id", fiche.id());
        model.addAttribute("name", fiche.values().body().path("name").asString(""));
        model.addAttribute("newest", fiche.version());
    }
}
