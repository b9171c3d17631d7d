package be.socialekaart.workflow.reporting;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.sources.Sources;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What a source reads of what is said against its fields: the open ones first, nothing about who said it. */
@RestController
@EnableConfigurationProperties(Sources.class)
class ReportsApi {

    private final SourceReports reports;
    private final Sources sources;

    ReportsApi(SourceReports reports, Sources sources) {
        this.reports = reports;
        this.sources = sources;
    }

    record Reports(List<Report> items) {}

    record Report(
            UUID id,
            String number,
            UUID fiche,
            String path,
            @Nullable JsonNode held,
            @Nullable JsonNode proposed,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable JsonNode closingValue) {

        static Report of(SourceReport report) {
            return new Report(
                    report.review(),
                    report.number(),
                    report.fiche(),
                    report.path(),
                    report.held(),
                    report.proposed(),
                    report.openedAt(),
                    report.closedAt(),
                    report.closingValue());
        }
    }

    @GetMapping("/api/sources/{source}/reports")
    Reports of(@PathVariable String source, CurrentUser user) {
        sources.check(source, user);
        return new Reports(reports.of(source).stream().map(Report::of).toList());
    }
}
