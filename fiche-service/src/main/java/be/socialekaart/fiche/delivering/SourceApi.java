package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.delivering.Delivery.Kind;
import be.socialekaart.fiche.delivering.Jobs.Job;
import be.socialekaart.fiche.parsing.Lines;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.sources.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a source does: deliver, and follow what became of it. */
@RestController
@EnableConfigurationProperties(Sources.class)
@RequestMapping("/api/sources/{source}")
class SourceApi {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Sources sources;
    private final Receiving receiving;
    private final Jobs jobs;

    SourceApi(Sources sources, Receiving receiving, Jobs jobs) {
        this.sources = sources;
        this.receiving = receiving;
        this.jobs = jobs;
    }

    record Accepted(UUID job) {}

    @PutMapping(
            path = "/snapshot",
            consumes = {NDJSON, CSV})
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted snapshot(
            @PathVariable String source,
            @RequestParam(required = false) @Nullable Integer count,
            @RequestHeader("Content-Type") MediaType type,
            CurrentUser user,
            InputStream body)
            throws IOException {
        sources.check(source, user);
        boolean csv = type.isCompatibleWith(MediaType.parseMediaType(CSV));
        Lines lines = csv ? Lines.ofCsv(body) : Lines.ofNdjson(body);
        return new Accepted(receiving.receive(source, Kind.SNAPSHOT, lines, stated(count)));
    }

    @PostMapping(path = "/changes", consumes = NDJSON)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted changes(
            @PathVariable String source,
            @RequestParam(required = false) @Nullable Integer count,
            CurrentUser user,
            InputStream body)
            throws IOException {
        sources.check(source, user);
        return new Accepted(receiving.receive(source, Kind.CHANGES, Lines.ofNdjson(body), stated(count)));
    }

    @GetMapping("/jobs/{id}")
    Job job(@PathVariable String source, @PathVariable UUID id, CurrentUser user) {
        sources.check(source, user);
        return jobs.find(source, id);
    }

    private static OptionalInt stated(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
