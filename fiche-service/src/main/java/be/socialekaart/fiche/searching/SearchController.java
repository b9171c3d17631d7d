package be.socialekaart.fiche.searching;

import be.socialekaart.fiche.searching.FicheSearch.Results;
import be.socialekaart.fiche.searching.Question.Asked;
import be.socialekaart.fiche.wording.Spelling;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.web.FieldReason;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class SearchController {
    private static final int PAGE = 20;

    private final FicheSearch search;
    private final Spelling spelling;

    SearchController(FicheSearch search, Spelling spelling) {
        this.search = search;
        this.spelling = spelling;
    }

    /**
     * As the page asks it.
     *
     * @param gebied which of several areas that are called so
     * @param bij where the browser says that somebody is
     * @param na behind which result the page starts
     */
    record Typed(
            @Nullable String wat,
            @Nullable String waar,
            @Nullable String gebied,
            @Nullable String bij,
            @Nullable String rubriek,
            @Nullable String soort,
            @Nullable String gemeente,
            @Nullable String erkend,
            @Nullable String na) {

        Asked asked() {
            return new Asked(
                    wat, waar, gebied, bij, new Filters.Asked(rubriek, soort, gemeente, erkend), null, na, PAGE);
        }

        /** The same search from its beginning, but for one thing; without that where the value is null. */
        public String but(String name, @Nullable String value) {
            return but(value == null ? Map.of(name, "") : Map.of(name, value));
        }

        /** Another place; what was narrowed to stays. */
        public String at(String place, String code) {
            return but(Map.of("waar", place, "gebied", code, "bij", ""));
        }

        private String but(Map<String, String> others) {
            Map<String, String> parameters = parameters();
            parameters.putAll(others);
            parameters.values().removeIf(value -> value == null || value.isBlank());
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/zoeken");
            parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
            return address.encode().buildAndExpand(parameters).toUriString();
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("wat", wat);
            parameters.put("waar", waar);
            parameters.put("gebied", gebied);
            parameters.put("bij", bij);
            parameters.put("rubriek", rubriek);
            parameters.put("soort", soort);
            parameters.put("gemeente", gemeente);
            parameters.put("erkend", erkend);
            return parameters;
        }
    }

    @GetMapping("/zoeken")
    String search(@ModelAttribute("typed") Typed typed, Model model, HttpServletResponse response) {
        List<FieldReason> problems = typed.asked().problems();
        model.addAttribute("problems", problems);
        if (problems.isEmpty()) {
            answer(typed.asked().question(Optional.empty()), model);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return "searching/search";
    }

    private void answer(Question question, Model model) {
        Results results = search.search(question);
        model.addAttribute("question", question);
        model.addAttribute("results", results);
        model.addAttribute("facets", search.facets(question, results));
        if (question.where().unknown()) {
            model.addAttribute("near", spelling.near(question.where().typed(), municipalities()));
        } else if (results.items().isEmpty()) {
            helpFurther(question, model);
        }
    }

    private void helpFurther(Question question, Model model) {
        if (!question.what().isEmpty() && !question.where().anywhere()) {
            model.addAttribute("elsewhere", search.count(question.without(false, true)));
            model.addAttribute("other", search.count(question.without(true, false)));
        }
    }

    private static List<String> municipalities() {
        return Areas.load().municipalities().stream().map(Municipality::name).toList();
    }
}
