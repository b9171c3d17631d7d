package be.socialekaart.workflow.reporting;

import be.socialekaart.events.FieldChange;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** What sources were told, and what became of it. */
@Repository
class SourceReports {

    private static final String SELECT = """
            select report.review, review.number, review.change, report.fiche, review.fiche_name, report.path,
                   report.source, report.held, report.proposed, report.opened_at, report.closed_at, report.closing_value
            from source_report report join review on review.id = report.review
            """;

    private final JdbcClient database;

    SourceReports(JdbcClient database) {
        this.database = database;
    }

    /** False when the source was told already. */
    boolean open(CaseFile file, FieldChange change, String source, Instant at) {
        return database.sql("""
                                insert into source_report (review, fiche, path, source, held, proposed, opened_at)
                                values (:review, :fiche, :path, :source, cast(:held as jsonb),
                                        cast(:proposed as jsonb), :at)
                                on conflict (review, path) do nothing
                                """)
                        .param("review", file.id())
                        .param("fiche", file.fiche())
                        .param("path", change.path())
                        .param("source", source)
                        .param("held", Columns.json(change.from()))
                        .param("proposed", Columns.json(change.to()))
                        .param("at", Columns.moment(at))
                        .update()
                == 1;
    }

    List<SourceReport> openOf(UUID fiche) {
        return database.sql(SELECT + " where report.fiche = :fiche and report.closed_at is null order by report.review")
                .param("fiche", fiche)
                .query(SourceReports::read)
                .list();
    }

    /** The oldest first: they waited longest. */
    List<SourceReport> open() {
        return database.sql(
                        SELECT + " where report.closed_at is null order by report.opened_at, report.review limit 500")
                .query(SourceReports::read)
                .list();
    }

    List<SourceReport> of(String source) {
        return database.sql(SELECT + """
                         where report.source = :source
                        order by (report.closed_at is not null), report.opened_at, report.review limit 500
                        """)
                .param("source", source)
                .query(SourceReports::read)
                .list();
    }

    void close(SourceReport report, @Nullable JsonNode value, Instant at) {
        database.sql("""
                        update source_report set closed_at = :at, closing_value = cast(:value as jsonb)
                        where review = :review and path = :path
                        """)
                .param("at", Columns.moment(at))
                .param("value", Columns.json(value))
                .param("review", report.review())
                .param("path", report.path())
                .update();
    }

    private static SourceReport read(ResultSet row, int number) throws SQLException {
        return new SourceReport(
                Columns.id(row, "review"),
                row.getString("number"),
                Columns.id(row, "change"),
                Columns.id(row, "fiche"),
                row.getString("fiche_name"),
                row.getString("path"),
                row.getString("source"),
                Columns.json(row, "held"),
                Columns.json(row, "proposed"),
                Columns.moment(row, "opened_at"),
                Columns.momentOrNull(row, "closed_at"),
                Columns.json(row, "closing_value"));
    }
}
