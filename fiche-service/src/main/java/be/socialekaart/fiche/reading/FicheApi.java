package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.PublicFiche;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
class FicheApi {
    private final Reading reading;

    FicheApi(Reading reading) {
        this.reading = reading;
    }

    record Versions(List<History.Entry> items) {}

    /** Who names the revision it already has gets 304 and no body. */
    @GetMapping("/api/fiches/{id}")
    ResponseEntity<ObjectNode> fiche(@PathVariable String id) {
        Fiche fiche = reading.fiche(id);
        return ResponseEntity.ok()
                .eTag("\"%d\"".formatted(fiche.revision()))
                .cacheControl(CacheControl.noCache())
                .body(PublicFiche.of(fiche));
    }

    @GetMapping("/api/fiches/{id}/versions")
    Versions versions(@PathVariable String id) {
        return new Versions(reading.history(id));
    }

    @GetMapping("/api/fiches/{id}/versions/{version}")
    ObjectNode version(@PathVariable String id, @PathVariable String version) {
        FicheVersion found = reading.version(reading.fiche(id).id(), version);
        ObjectNode body = PublicFiche.of(found);
        body.put("at", found.by().at().toString())
                .put("origin", found.by().origin().name());
        body.put("number", found.by().number());
        found.changed().forEach(body.putArray("changed")::add);
        return body;
    }
}
