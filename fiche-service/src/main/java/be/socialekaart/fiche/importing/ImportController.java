package be.socialekaart.fiche.importing;

import be.socialekaart.fiche.importing.Import.Result;
import be.socialekaart.fiche.importing.Import.Status;
import be.socialekaart.fiche.importing.TakingIn.Format;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing in a directory, reading what it would do, and taking it over. */
@Controller
@RequestMapping("/beheer/invoer")
class ImportController {
    private static final int SHOWN = 50;
    private static final int LINES = 200;

    private final Imports imports;
    private final TakingIn takingIn;
    private final TakingOver takingOver;

    ImportController(Imports imports, TakingIn takingIn, TakingOver takingOver) {
        this.imports = imports;
        this.takingIn = takingIn;
        this.takingOver = takingOver;
    }

    /**
     * The lines with one result.
     *
     * @param more not all of them are shown
     * @param linked their fiches are in the register
     */
    record Part(Result result, List<ShownLine> lines, boolean more, boolean linked) {}

    /** @param changed the labels of the fields */
    record ShownLine(
            int line,
            @Nullable UUID fiche,
            @Nullable String name,
            String changed,
            @Nullable String reason) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("imports", imports.newest(SHOWN));
        return "importing/imports";
    }

    @PostMapping
    ModelAndView receive(
            @RequestParam("lijst") String directory, @RequestParam("bestand") MultipartFile file, CurrentUser user)
            throws IOException {
        try (InputStream body = file.getInputStream()) {
            UUID id = takingIn.receive(directory.strip(), format(file), user.id(), body);
            return new ModelAndView("redirect:/beheer/invoer/" + id);
        } catch (Refusal refused) {
            if (refused.fields().isEmpty()) throw refused;
            return again(directory, refused.fields().getFirst());
        }
    }

    private ModelAndView again(String directory, FieldReason problem) {
        ModelAndView page = new ModelAndView("importing/imports", HttpStatus.BAD_REQUEST);
        page.addObject("imports", imports.newest(SHOWN));
        page.addObject("directory", directory);
        page.addObject("problem", problem.reason());
        return page.addObject("inDirectory", problem.field().equals("directory"));
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Import found = imports.find(id).orElseThrow(() -> Refusal.notFound("import.unknown"));
        model.addAttribute("found", found);
        model.addAttribute(
                "parts",
                Stream.of(Result.WRONG, Result.NEW, Result.CHANGED, Result.SAME)
                        .map(result -> part(found, result))
                        .filter(part -> !part.lines.isEmpty())
                        .toList());
        return "importing/import";
    }

    @PostMapping("/{id}/overname")
    String takeOver(@PathVariable UUID id, CurrentUser user) {
        takingOver.takeOver(id, user.id());
        return "redirect:/beheer/invoer/" + id;
    }

    private Part part(Import found, Result result) {
        List<ShownLine> lines = imports.lines(found.id(), result, 0, LINES + 1).stream()
                .map(line -> new ShownLine(
                        line.line(),
                        line.fiche(),
                        line.name(),
                        String.join(
                                ", ",
                                line.changed().stream().map(FieldText::label).toList()),
                        line.reason()))
                .toList();
        boolean linked = found.status() == Status.DONE || result == Result.CHANGED || result == Result.SAME;
        return new Part(result, lines.stream().limit(LINES).toList(), lines.size() > LINES, linked);
    }

    /** By the name of the file, since browsers say all kinds of things about its type. */
    private static Format format(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("").toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) return Format.CSV;
        if (name.endsWith(".ndjson")) return Format.NDJSON;
        if (name.endsWith(".json")) return Format.JSON;
        throw Refusal.invalid("file", "import.format");
    }
}
