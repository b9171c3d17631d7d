package be.socialekaart.fiche.announcing;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The first step to a new fiche, for everybody; the case of a new fiche shows the same list to who decides. */
@Controller
class NewFicheController {
    private final Likeness likeness;

    NewFicheController(Likeness likeness) {
        this.likeness = likeness;
    }

    @GetMapping("/fiches/nieuw")
    ModelAndView look(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            CurrentUser user) {
        Sought sought = Sought.of(typed);
        List<Sought.Problem> problems = sought.isEmpty() ? List.of() : sought.problems();
        boolean looked = !sought.isEmpty() && problems.isEmpty();
        String view = fragment == null ? "announcing/new" : "announcing/new :: alike";
        return new ModelAndView(view, problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("sought", sought)
                .addObject("problems", problems)
                .addObject("looked", looked)
                .addObject("alike", looked ? likeness.of(sought) : List.of())
                .addObject("next", next(sought, user.has(Role.COORDINATOR)));
    }

    /** What was said goes along: a coordinator makes the fiche, anyone else proposes it. */
    private static String next(Sought sought, boolean coordinator) {
        UriComponentsBuilder next = UriComponentsBuilder.fromPath(
                        coordinator ? "/fiches/nieuw/invullen" : "/fiches/nieuw/suggestie")
                .queryParam("name", "{name}")
                .queryParam("kboNumber", "{kbo}")
                .queryParam("addresses[0].kind", "VISIT")
                .queryParam("addresses[0].postcode", "{postcode}")
                .queryParam("addresses[0].municipality", "{place}");
        if (coordinator) next.queryParam("veld", "name", "kboNumber", "addresses");
        boolean postcode = sought.where().matches("\\d{4}");
        String only = sought.postcodes().size() == 1 ? sought.postcodes().getFirst() : "";
        return next.encode()
                .buildAndExpand(
                        sought.name(), sought.kbo(), postcode ? sought.where() : only, postcode ? "" : sought.where())
                .toUriString();
    }
}
