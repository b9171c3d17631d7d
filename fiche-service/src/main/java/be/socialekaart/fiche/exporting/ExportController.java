package be.socialekaart.fiche.exporting;

import be.socialekaart.fiche.listing.Format;
import be.socialekaart.fiche.listing.Listing;
import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.fiche.searching.FicheSearch;
import be.socialekaart.fiche.searching.Question;
import be.socialekaart.web.Refusal;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks in which form somebody wants a list, and hands over a short one at once. */
@Controller
class ExportController {
    private final FicheSearch search;
    private final Listing listing;
    private final ExportJobs jobs;
    private final Press press;
    private final ExportSettings settings;

    ExportController(FicheSearch search, Listing listing, ExportJobs jobs, Press press, ExportSettings settings) {
        this.search = search;
        this.listing = listing;
        this.jobs = jobs;
        this.press = press;
        this.settings = settings;
    }

    @GetMapping("/uitvoer")
    String choose(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SearchQuery query = SearchQuery.of(parameters);
        model.addAttribute("query", query);
        model.addAttribute("count", search.count(Question.of(query)));
        model.addAttribute("atOnce", settings.atOnce());
        model.addAttribute("onPaper", settings.onPaper());
        return "exporting/choose";
    }

    @PostMapping("/uitvoer")
    ResponseEntity<byte[]> make(@RequestParam("zoekopdracht") String typed, @RequestParam("formaat") String wanted) {
        SearchQuery query = typed.isEmpty() ? new SearchQuery("") : SearchQuery.read(typed);
        Format format = Format.named(wanted).orElseThrow(() -> Refusal.invalid("formaat", "export.format"));
        int count = search.count(Question.of(query));
        if (format == Format.PDF && count > settings.onPaper()) throw Refusal.invalid("formaat", "export.onPaper");
        return count > settings.atOnce() ? later(query, format, count) : now(query, format);
    }

    private ResponseEntity<byte[]> now(SearchQuery query, Format format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Runnable writing = () -> listing.write(query, format, file, written -> {});
        if (format == Format.PDF) press.print(writing);
        else writing.run();
        return ResponseEntity.ok().headers(Download.of(format)).body(file.toByteArray());
    }

    private ResponseEntity<byte[]> later(SearchQuery query, Format format, int count) {
        UUID job = jobs.ask(query, format, count);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/uitvoer/" + job))
                .build();
    }
}
