package be.socialekaart.fiche.importing;

import be.socialekaart.fiche.importing.Import.Line;
import be.socialekaart.fiche.importing.Import.Result;
import be.socialekaart.fiche.importing.TakingIn.Format;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as the page, for a command: hand in, read what would happen, take over. */
@RestController
@RequestMapping("/api/imports")
class ImportApi {
    private static final int LARGEST = 1_000;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final Imports imports;
    private final TakingIn takingIn;
    private final TakingOver takingOver;

    ImportApi(Imports imports, TakingIn takingIn, TakingOver takingOver) {
        this.imports = imports;
        this.takingIn = takingIn;
        this.takingOver = takingOver;
    }

    /** @param next hand it in as {@code after} for more lines of this kind; the one asked for when there are no more */
    record Lines(List<Line> items, int next) {}

    @PostMapping(consumes = {"application/json", "application/x-ndjson", "text/csv"})
    @ResponseStatus(HttpStatus.CREATED)
    Import receive(
            @RequestParam String directory,
            @RequestHeader("Content-Type") MediaType type,
            CurrentUser user,
            InputStream body)
            throws IOException {
        return one(takingIn.receive(directory, format(type), user.id(), body));
    }

    @GetMapping("/{id}")
    Import one(@PathVariable UUID id) {
        return imports.find(id).orElseThrow(() -> Refusal.notFound("import.unknown"));
    }

    @GetMapping("/{id}/lines")
    Lines lines(
            @PathVariable UUID id,
            @RequestParam Result result,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int size) {
        if (size < 1 || size > LARGEST) throw Refusal.invalid("size", "invalid.size");
        List<Line> lines = imports.lines(one(id).id(), result, after, size);
        return new Lines(lines, lines.isEmpty() ? after : lines.getLast().line());
    }

    @PostMapping("/{id}/application")
    Import takeOver(@PathVariable UUID id, CurrentUser user) {
        takingOver.takeOver(id, user.id());
        return one(id);
    }

    private static Format format(MediaType type) {
        if (type.isCompatibleWith(CSV)) return Format.CSV;
        return type.isCompatibleWith(MediaType.APPLICATION_JSON) ? Format.JSON : Format.NDJSON;
    }
}
