package be.socialekaart.fiche.searching;

import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.fiche.searching.FicheSearch.Results;
import be.socialekaart.fiche.searching.Question.Asked;
import be.socialekaart.fiche.sharing.Sharing;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.web.FieldReason;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {
    private static final int PAGE = 20;

    private final FicheSearch search;
    private final Spelling spelling;
    private final Sharing sharing;

    SearchController(FicheSearch search, Spelling spelling, Sharing sharing) {
        this.search = search;
        this.spelling = spelling;
        this.sharing = sharing;
    }

    /**
     * As the page asks it.
     *
     * @param gebied which of several areas that are called so
     * @param na behind which result the page starts
     */
    record Typed(
            @Nullable String wat,
            @Nullable String waar,
            @Nullable String gebied,
            @Nullable String rubriek,
            @Nullable String na) {

        static Typed of(MultiValueMap<String, String> page) {
            return new Typed(
                    page.getFirst("wat"),
                    page.getFirst("waar"),
                    page.getFirst("gebied"),
                    page.getFirst("rubriek"),
                    page.getFirst("na"));
        }

        Asked asked() {
            return new Asked(wat, waar, gebied, rubriek, null, na, PAGE);
        }
    }

    @GetMapping("/zoeken")
    String search(
            @ModelAttribute("typed") Typed typed,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        List<FieldReason> problems = typed.asked().problems();
        model.addAttribute("problems", problems);
        if (problems.isEmpty()) {
            answer(typed.asked().question(Optional.empty()), model);
            share(SearchQuery.of(parameters), model);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return "searching/search";
    }

    private void answer(Question question, Model model) {
        Results results = search.search(question);
        model.addAttribute("question", question);
        model.addAttribute("results", results);
        model.addAttribute("count", search.count(question));
        if (question.where().unknown()) {
            model.addAttribute("near", spelling.near(question.where().typed(), municipalities()));
        } else if (results.items().isEmpty()) {
            model.addAttribute("elsewhere", search.count(question.without(false, true)));
            model.addAttribute("other", search.count(question.without(true, false)));
        }
    }

    private void share(SearchQuery query, Model model) {
        String title = Stream.of(query.value("wat"), query.value("waar"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        model.addAttribute("query", query);
        model.addAttribute("share", sharing.search(title, query));
    }

    private static List<String> municipalities() {
        return Areas.load().municipalities().stream().map(Municipality::name).toList();
    }
}
