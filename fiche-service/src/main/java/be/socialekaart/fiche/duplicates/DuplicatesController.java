package be.socialekaart.fiche.duplicates;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.duplicates.Duplicates.Judgement;
import be.socialekaart.fiche.duplicates.Pairs.Listed;
import be.socialekaart.fiche.duplicates.Pairs.Place;
import be.socialekaart.fiche.duplicates.Pairs.Window;
import be.socialekaart.fields.reference.Province;
import be.socialekaart.fields.values.FreeText;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The likely duplicates, for coordinators. */
@Controller
@RequestMapping("/beheer/dubbels")
class DuplicatesController {
    private static final int SIZE = 20;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,3}),(%s),(%s)".formatted(ID, ID));

    private final Pairs pairs;
    private final Duplicates duplicates;
    private final Clock clock;

    DuplicatesController(Pairs pairs, Duplicates duplicates, Clock clock) {
        this.pairs = pairs;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** What was asked of the list. */
    record Asked(String region, String fiche, String behind) {

        Window window() {
            if (!region.isEmpty() && Province.ofSlug(region).isEmpty())
                throw Refusal.invalid("regio", "duplicates.region");
            return new Window(
                    region.isEmpty() ? null : region,
                    fiche.isEmpty() ? null : DuplicatesController.fiche(fiche).value(),
                    behind.isEmpty() ? null : place(behind),
                    SIZE + 1);
        }
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(name = "regio", defaultValue = "") String region,
            @RequestParam(name = "fiche", defaultValue = "") String fiche,
            @RequestParam(name = "na", defaultValue = "") String behind) {
        return page(new Asked(region, fiche, behind));
    }

    /** Two that nobody found: named by their addresses on this site, or by their ids. */
    @GetMapping("/zelf")
    ModelAndView compare(
            @RequestParam(name = "fiche", defaultValue = "") String one,
            @RequestParam(name = "ander", defaultValue = "") String other) {
        Optional<UUID> left = idIn(one);
        Optional<UUID> right = idIn(other);
        if (left.isPresent() && right.isPresent() && !left.equals(right))
            return new ModelAndView("redirect:/beheer/dubbels/%s/%s".formatted(left.get(), right.get()));
        ModelAndView again = page(new Asked("", "", ""));
        again.setStatus(HttpStatus.BAD_REQUEST);
        return again.addObject("one", one)
                .addObject("other", other)
                .addObject(
                        "wrong",
                        left.isPresent() && left.equals(right) ? "duplicates.self.same" : "duplicates.self.wrong");
    }

    @PostMapping("/{one}/{other}/geen")
    ModelAndView setApart(
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam(name = "reden", defaultValue = "") String typed,
            @RequestParam(name = "regio", defaultValue = "") String region,
            CurrentUser user) {
        String reason = FreeText.clean(typed);
        Optional<String> wrong =
                reason.isEmpty() ? Optional.of("duplicates.reason.missing") : FreeText.problemOf(reason);
        if (wrong.isPresent()) {
            ModelAndView again = page(new Asked(region, "", ""));
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again.addObject("one", fiche(one))
                    .addObject("other", fiche(other))
                    .addObject("typed", typed)
                    .addObject("wrongReason", wrong.get());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        duplicates.setApart(fiche(one).value(), fiche(other).value(), new Judgement(reason, user.id(), now));
        return new ModelAndView("redirect:/beheer/dubbels?gedaan=ja" + (region.isEmpty() ? "" : "&regio=" + region));
    }

    private ModelAndView page(Asked asked) {
        List<Listed> found = pairs.list(asked.window());
        List<Listed> shown = found.stream().limit(SIZE).toList();
        return new ModelAndView("duplicates/duplicates")
                .addObject("asked", asked)
                .addObject("pairs", shown)
                .addObject("next", found.size() > SIZE ? address(shown.getLast()) : null)
                .addObject("regions", Province.values());
    }

    private static String address(Listed last) {
        return "%d,%s,%s"
                .formatted(last.pair().score(), last.pair().one(), last.pair().other());
    }

    private static Optional<UUID> idIn(@Nullable String text) {
        Matcher id = ID.matcher(text == null ? "" : text.toLowerCase(java.util.Locale.ROOT));
        return id.find() ? Optional.of(UUID.fromString(id.group())) : Optional.empty();
    }

    private static FicheId fiche(String id) {
        return FicheId.read(id).orElseThrow(() -> Refusal.notFound("refusal.fiche"));
    }

    private static Place place(String text) {
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) throw Refusal.invalid("na", "duplicates.place");
        return new Place(
                Integer.parseInt(place.group(1)), UUID.fromString(place.group(2)), UUID.fromString(place.group(4)));
    }
}
