package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.printing.Pdf;
import be.socialekaart.fiche.sharing.Sharing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A fiche to hand to somebody on paper. */
@RestController
class PaperController {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Reading reading;
    private final Pdf pdf;
    private final Sharing sharing;
    private final Clock clock;

    PaperController(Reading reading, Pdf pdf, Sharing sharing, Clock clock) {
        this.reading = reading;
        this.pdf = pdf;
        this.sharing = sharing;
        this.clock = clock;
    }

    @GetMapping("/fiches/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        Fiche fiche = reading.fiche(id);
        if (fiche.mergedInto().isPresent()) return moved(reading.speakingFor(fiche));
        LocalDate today = LocalDate.now(clock.withZone(BRUSSELS));
        FichePage page = FichePage.of(fiche, today);
        byte[] content = pdf.of(
                "printing/fiche",
                Map.of("fiche", page, "address", sharing.absolute("/fiches/" + fiche.id()), "today", today));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(page.name()).toString())
                .body(content);
    }

    private static ResponseEntity<byte[]> moved(FicheId there) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/fiches/%s/pdf".formatted(there)))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static ContentDisposition named(String fiche) {
        String name = fiche.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return ContentDisposition.inline()
                .filename((name.isEmpty() ? "fiche" : name) + ".pdf", StandardCharsets.UTF_8)
                .build();
    }
}
