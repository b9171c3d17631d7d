package be.socialekaart.suggestion.reporting;

import be.socialekaart.events.ReviewEvent.SourceReportSettled;
import be.socialekaart.events.ReviewEvent.SourceReported;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** News may come twice or in the wrong order: what was settled stays settled. Public: the listener writes, pages read. */
@Repository
public class SourceReports {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SourceReports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void told(SourceReported event) {
        jdbc.sql("""
                insert into source_report (suggestion, path, source, told_at) values (:suggestion, :path, :source, :at)
                on conflict (suggestion, path) do nothing
                """)
                .param("suggestion", event.change())
                .param("path", event.path())
                .param("source", event.source())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void settled(SourceReportSettled event) {
        jdbc.sql("""
                insert into source_report (suggestion, path, source, told_at, settled_at, value)
                values (:suggestion, :path, :source, :at, :at, cast(:value as jsonb))
                on conflict (suggestion, path) do update
                set settled_at = excluded.settled_at, value = excluded.value
                where source_report.settled_at is null
                """)
                .param("suggestion", event.change())
                .param("path", event.path())
                .param("source", event.source())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("value", event.value() == null ? null : event.value().toString())
                .update();
    }

    public List<SourceReport> of(UUID suggestion) {
        return jdbc.sql("""
                select path, source, told_at, settled_at, value from source_report
                where suggestion = :suggestion order by path
                """)
                .param("suggestion", suggestion)
                .query((row, number) -> new SourceReport(
                        row.getString("path"),
                        row.getString("source"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("settled_at", OffsetDateTime.class)),
                        row.getString("value") == null ? null : json.readTree(row.getString("value"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
