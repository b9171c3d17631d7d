package be.socialekaart.workflow.reporting;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ReviewEvent;
import be.socialekaart.events.ReviewEvent.SourceReportSettled;
import be.socialekaart.events.ReviewEvent.SourceReported;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.workflow.casefile.CaseFile;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Tells a source what is said against its fields, and closes that by itself. Public: intake and fiches call it. */
@Service
public class Reporting {

    private final SourceReports reports;
    private final EventPublisher<ReviewEvent> events;
    private final Clock clock;

    Reporting(SourceReports reports, EventPublisher<ReviewEvent> events, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /** The source that holds this field of the fiche, by the provenance in its public body. */
    public static Optional<String> holder(FicheValues fiche, String path) {
        JsonNode all = fiche.body().path("provenance");
        JsonNode own = all.has(path) ? all.path(path) : all.path(path.split("/", 2)[0]);
        return own.path("owner").asString("").equals("SOURCE")
                ? Optional.ofNullable(own.path("source").asString(null))
                : Optional.empty();
    }

    /** @param held what the source says now, which may be newer than what the change was made from */
    public void report(CaseFile file, FieldChange change, String source, @Nullable JsonNode held) {
        Instant now = clock.instant();
        if (!reports.open(file, new FieldChange(change.path(), held, change.to()), source, now)) return;
        events.publish(
                new SourceReported(file.id(), file.number(), file.fiche(), file.change(), change.path(), source, now),
                file.change());
    }

    /** The fiche changed: what the source meanwhile says differently, or holds no more, is answered. */
    public void follow(UUID fiche, FicheValues now) {
        for (SourceReport report : reports.openOf(fiche)) {
            JsonNode value = now.at(report.path());
            boolean held =
                    holder(now, report.path()).filter(report.source()::equals).isPresent();
            if (!held || !Objects.equals(value, report.held())) settle(report, value);
        }
    }

    private void settle(SourceReport report, @Nullable JsonNode value) {
        Instant now = clock.instant();
        reports.close(report, value, now);
        events.publish(
                new SourceReportSettled(
                        report.review(),
                        report.number(),
                        report.fiche(),
                        report.change(),
                        report.path(),
                        report.source(),
                        value,
                        now),
                report.change());
    }
}
