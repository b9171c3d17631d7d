package be.socialekaart.fiche.reusing;

import be.socialekaart.fiche.linking.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How to take the data along, with calls that can be copied. */
@Controller
class ReuseController {
    private static final List<Example> EXAMPLES = List.of(
            new Example("search", "/api/fiches?what=huisarts&where=Gent&size=20"),
            new Example("changes", "/api/changes?after=0&size=100"),
            new Example("services", "/hsds/services?modified_after=2026-01-01&per_page=50"),
            new Example("all", "/hsds/services?format=ndjson&full=true"),
            new Example("terms", "/hsds/taxonomy_terms?per_page=200"));

    /** @param key {@code reuse.example.<key>} says what it is for */
    record Example(String key, String address) {}

    @GetMapping("/hergebruik")
    String reuse(HttpServletRequest request, Model model) {
        String here = PublicAddress.of("", request);
        Stream<Example> examples = EXAMPLES.stream().map(example -> new Example(example.key, here + example.address));
        model.addAttribute("examples", examples.toList());
        return "reusing/reuse";
    }
}
