package be.socialekaart.fiche.quality;

import be.socialekaart.fiche.quality.Figures.Listed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How up to date the register is, where most is to be done, and which fiches those are. */
@Controller
@RequestMapping("/kwaliteit")
class QualityController {
    private static final int A_PAGE = 50;

    private final Figures figures;
    private final Takings takings;
    private final FiguresFile file;

    QualityController(Figures figures, Takings takings, FiguresFile file) {
        this.figures = figures;
        this.takings = takings;
        this.file = file;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "elz") String niveau,
            @RequestParam(defaultValue = "nagekeken") String volgorde,
            Model model) {
        Level level = Level.named(niveau);
        Measure order = Measure.named(volgorde);
        Figure whole = figures.of(Level.ALL, Level.ALL.slug());
        List<Figure> parts = worstFirst(level, order);
        model.addAttribute("taken", takings.last().orElse(null));
        model.addAttribute("level", level);
        model.addAttribute("levels", Level.choices());
        model.addAttribute("order", order);
        model.addAttribute("counts", Measure.counts());
        model.addAttribute("ages", Measure.ages());
        model.addAttribute("suggestions", Measure.suggestions());
        model.addAttribute("whole", whole);
        model.addAttribute("parts", parts);
        model.addAttribute(
                "wholeAndParts", Stream.concat(Stream.of(whole), parts.stream()).toList());
        model.addAttribute("shares", Chart.shares(worstFirst(level, Measure.LOOKED_AFTER), Measure.LOOKED_AFTER));
        model.addAttribute("medians", Chart.ages(whole));
        return "quality/quality";
    }

    @GetMapping("/fiches")
    String fiches(
            @RequestParam String niveau,
            @RequestParam String deel,
            @RequestParam String maat,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        Level level = Level.named(niveau);
        level.check(deel);
        Measure measure = Measure.named(maat);
        List<Listed> found = figures.fiches(level, deel, measure, After.read(na), A_PAGE + 1);
        List<Listed> page = found.stream().limit(A_PAGE).toList();
        model.addAttribute("taken", takings.last().orElse(null));
        model.addAttribute("figure", figures.of(level, deel));
        model.addAttribute("measure", measure);
        model.addAttribute("fiches", page);
        model.addAttribute("paged", !na.isEmpty());
        model.addAttribute(
                "next", found.size() > A_PAGE ? After.of(page.getLast()).written() : null);
        return "quality/fiches";
    }

    @GetMapping("/cijfers.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "elz") String niveau,
            @RequestParam(defaultValue = "nagekeken") String volgorde) {
        Level level = Level.named(niveau);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8");
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("kwaliteit-" + level.slug() + ".csv")
                .build());
        return ResponseEntity.ok()
                .headers(headers)
                .body(file.of(level, worstFirst(level, Measure.named(volgorde)), takings.last()));
    }

    private List<Figure> worstFirst(Level level, Measure order) {
        return figures.of(level).stream().sorted(Figure.worstFirst(order)).toList();
    }
}
