package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.linking.LinkedData;
import be.socialekaart.fiche.linking.PublicAddress;
import be.socialekaart.fiche.managing.Managements;
import be.socialekaart.fiche.sharing.Sharing;
import be.socialekaart.web.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FicheController {
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
    Object fiche(
            @PathVariable String id,
            @RequestParam(name = "samengevoegd", defaultValue = "") String merged,
            CurrentUser user,
            HttpServletRequest request,
            Model model) {
        Fiche fiche = reading.fiche(id);
        if (fiche.mergedInto().isPresent()) return moved(fiche);
        model.addAttribute("tookIn", reading.mergedInto(fiche, merged).orElse(null));
        FichePage page = FichePage.of(fiche, LocalDate.now(clock.withZone(Moment.BRUSSELS)));
        model.addAttribute("fiche", page);
        model.addAttribute("share", sharing.fiche(page.name(), page.id()));
        model.addAttribute("linkedData", LinkedData.of(fiche, PublicAddress.of("/fiches/" + fiche.id(), request)));
        model.addAttribute("mayEdit", managements.mayEdit(user, fiche.id()));
        return "reading/fiche";
    }

    /** For good, but nobody is to remember it: a merge can be undone. */
    private ResponseEntity<Void> moved(Fiche fiche) {
        String there = "/fiches/%s?samengevoegd=%s".formatted(reading.speakingFor(fiche), fiche.id());
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(there))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping("/fiches/{id}/versies")
    String versions(@PathVariable String id, Model model) {
        Fiche fiche = reading.fiche(id);
        describe(fiche, model);
        model.addAttribute(
                "into",
                fiche.mergedInto().map(into -> reading.fiche(into.toString())).orElse(null));
        model.addAttribute(
                "rows", reading.history(id).stream().map(VersionPage.Row::of).toList());
        return "reading/versions";
    }

    @GetMapping("/fiches/{id}/versies/{version}")
    String version(@PathVariable String id, @PathVariable String version, CurrentUser user, Model model) {
        Fiche fiche = reading.fiche(id);
        FicheVersion found = reading.version(fiche.id(), version);
        describe(fiche, model);
        model.addAttribute("version", VersionPage.of(reading.entry(found), found, reading.before(found), fiche));
        model.addAttribute("background", managements.mayEdit(user, fiche.id()) ? reading.background(found) : null);
        return "reading/version";
    }

    /** How it was then. What was typed and is no moment stays, with what is wrong with it. */
    @GetMapping("/fiches/{id}/versies/op")
    ModelAndView asOf(
            @PathVariable String id,
            @RequestParam(name = "datum", defaultValue = "") String day,
            @RequestParam(name = "uur", defaultValue = "") String time,
            Model model) {
        Fiche fiche = reading.fiche(id);
        describe(fiche, model);
        Optional<Moment> moment = Moment.read(time.isEmpty() ? day : day + "T" + time, clock.instant());
        ModelAndView page = new ModelAndView("reading/asof", model.asMap())
                .addObject("day", day)
                .addObject("time", time)
                .addObject("today", LocalDate.now(clock.withZone(Moment.BRUSSELS)))
                .addObject("wrong", moment.isEmpty() && !(day + time).isEmpty())
                .addObject("then", moment.map(at -> then(fiche, at)).orElse(null));
        page.setStatus(moment.isEmpty() && !(day + time).isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        return page;
    }

    private AsOfPage then(Fiche fiche, Moment moment) {
        return reading.at(fiche.id(), moment.at())
                .map(version -> AsOfPage.of(moment, version, fiche))
                .orElseGet(() -> AsOfPage.before(moment, reading.first(fiche.id())));
    }

    private static void describe(Fiche fiche, Model model) {
        model.addAttribute("id", fiche.id());
        model.addAttribute("name", fiche.values().body().path("name").asString(""));
        model.addAttribute("newest", fiche.version());
    }
}
