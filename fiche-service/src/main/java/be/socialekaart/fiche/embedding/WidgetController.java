package be.socialekaart.fiche.embedding;

import be.socialekaart.fiche.searching.FicheSearch;
import be.socialekaart.fiche.searching.Question;
import be.socialekaart.fiche.sharing.Sharing;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WidgetController {
    private final FicheSearch search;
    private final Sharing sharing;
    private final MessageSource messages;

    WidgetController(FicheSearch search, Sharing sharing, MessageSource messages) {
        this.search = search;
        this.sharing = sharing;
        this.messages = messages;
    }

    /** Inside somebody else's page: it knows nobody and changes nothing. */
    @GetMapping("/widget")
    String show(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Widget widget = Widget.read(parameters);
        Question question = Question.of(widget.query());
        model.addAttribute("widget", widget);
        model.addAttribute("count", search.count(question));
        model.addAttribute(
                "items",
                search.search(question.page(Optional.empty(), widget.size())).items());
        model.addAttribute("all", sharing.absolute(widget.query().href()));
        model.addAttribute("home", sharing.absolute("/"));
        return "embedding/widget";
    }

    @GetMapping("/widget/maken")
    String compose(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        model.addAttribute("typed", typed.toSingleValueMap());
        model.addAttribute("problems", List.of());
        model.addAttribute("widget", Widget.usual());
        try {
            Widget widget = Widget.read(typed);
            model.addAttribute("widget", widget);
            if (!Question.of(widget.query()).isEmpty()) composed(widget, model);
        } catch (Refusal refused) {
            response.setStatus(refused.status().value());
            model.addAttribute(
                    "problems",
                    refused.fields().stream().map(FieldReason::reason).toList());
        }
        return "embedding/compose";
    }

    private void composed(Widget widget, Model model) {
        String name = messages.getMessage("widget.name", null, LocaleContextHolder.getLocale());
        model.addAttribute("path", widget.path());
        model.addAttribute("snippet", widget.snippet(sharing.absolute(widget.path()), name));
    }
}
