package be.socialekaart.fiche.reading;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.PublicFiche;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
class FicheApi {
    private final Reading reading;
    private final Clock clock;

    FicheApi(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    record Versions(List<History.Entry> items) {}

    /**
     * Who names the revision it already has gets 304 and no body. A fiche that was merged answers for itself, with
     * {@code mergedInto} and a link to the one that speaks for it: who follows the change feed hears what became of it.
     */
    @GetMapping("/api/fiches/{id}")
    ResponseEntity<ObjectNode> fiche(@PathVariable String id) {
        Fiche fiche = reading.fiche(id);
        ResponseEntity.BodyBuilder answer = known(fiche.revision());
        if (fiche.mergedInto().isPresent())
            answer.header("Link", "</api/fiches/%s>; rel=\"successor-version\"".formatted(reading.speakingFor(fiche)));
        return answer.body(PublicFiche.of(fiche));
    }

    /** The fiche as everybody could read it at a moment that is past. */
    @GetMapping(path = "/api/fiches/{id}", params = "at")
    ObjectNode ficheAt(@PathVariable String id, @RequestParam String at) {
        Fiche fiche = reading.fiche(id);
        Moment moment = Moment.read(at, clock.instant()).orElseThrow(() -> Refusal.invalid("at", "invalid.at"));
        return reading.at(fiche.id(), moment.at())
                .map(version -> body(version, PublicFiche.of(version, moment.day())))
                .orElseThrow(() -> Refusal.notFound(
                        "refusal.notYet", reading.first(fiche.id()).by().at().toString()));
    }

    @GetMapping("/api/fiches/{id}/versions")
    ResponseEntity<Versions> versions(@PathVariable String id) {
        List<History.Entry> newestFirst = reading.history(id);
        return known(newestFirst.getFirst().revision()).body(new Versions(newestFirst));
    }

    @GetMapping("/api/fiches/{id}/versions/{version}")
    ResponseEntity<ObjectNode> version(@PathVariable String id, @PathVariable String version) {
        FicheVersion found = reading.version(reading.fiche(id).id(), version);
        return known(found.revision()).body(body(found, PublicFiche.of(found)));
    }

    private ObjectNode body(FicheVersion version, ObjectNode body) {
        History.Entry entry = reading.entry(version);
        body.put("at", entry.at().toString()).put("origin", entry.origin().name());
        body.put("source", entry.source()).put("number", entry.number());
        body.put("channel", entry.channel() == null ? null : entry.channel().name());
        body.put("undoes", entry.undoes());
        entry.changed().forEach(body.putArray("changed")::add);
        if (entry.merge() != null)
            body.putObject("merge")
                    .put("role", entry.merge().role())
                    .put("fiche", entry.merge().fiche().toString());
        return body;
    }

    private static ResponseEntity.BodyBuilder known(int revision) {
        return ResponseEntity.ok().eTag("\"%d\"".formatted(revision)).cacheControl(CacheControl.noCache());
    }
}
