package be.socialekaart.workflow.casefile;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.workflow.casefile.CaseField.Route;
import be.socialekaart.workflow.casefile.CaseField.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** The fields of the cases, in the order in which they were proposed. */
@Repository
public class CaseFields {

    private final JdbcClient database;

    CaseFields(JdbcClient database) {
        this.database = database;
    }

    public void open(UUID review, int position, CaseField field) {
        database.sql("""
                        insert into review_field (review, position, path, base, now, proposed, clash)
                        values (:review, :position, :path, cast(:base as jsonb), cast(:now as jsonb),
                                cast(:proposed as jsonb), :clash)
                        """)
                .param("review", review)
                .param("position", position)
                .param("path", field.path())
                .param("base", Columns.json(field.change().from()))
                .param("now", Columns.json(field.now()))
                .param("proposed", Columns.json(field.change().to()))
                .param("clash", field.clash())
                .update();
    }

    public List<CaseField> of(UUID review) {
        return database.sql("""
                        select path, base, now, proposed, clash, reopened, outcome, value, reason, settled
                        from review_field where review = :review order by position
                        """).param("review", review).query(CaseFields::read).list();
    }

    /** The fields of several cases with one question to the database. */
    public Map<UUID, List<CaseField>> ofAll(Collection<UUID> reviews) {
        if (reviews.isEmpty()) return Map.of();
        Map<UUID, List<CaseField>> found = new HashMap<>();
        database.sql("""
                        select review, path, base, now, proposed, clash, reopened, outcome, value, reason, settled
                        from review_field where review in (:reviews) order by review, position
                        """)
                .param("reviews", reviews)
                .query((row, number) -> found.computeIfAbsent(Columns.id(row, "review"), id -> new ArrayList<>())
                        .add(read(row, number)))
                .list();
        return found;
    }

    public void route(UUID review, String path, Route route) {
        database.sql("update review_field set route = :route where review = :review and path = :path")
                .param("review", review)
                .param("path", path)
                .param("route", route.name())
                .update();
    }

    public List<CaseField> routed(UUID review, Route route) {
        return database.sql("""
                        select path, base, now, proposed, clash, reopened, outcome, value, reason, settled
                        from review_field where review = :review and route = :route order by position
                        """)
                .param("review", review)
                .param("route", route.name())
                .query(CaseFields::read)
                .list();
    }

    public void decide(UUID review, String path, Verdict verdict) {
        database.sql("""
                        update review_field
                        set outcome = :outcome, value = cast(:value as jsonb), reason = :reason, settled = :settled
                        where review = :review and path = :path
                        """)
                .param("review", review)
                .param("path", path)
                .param("outcome", verdict.outcome().name())
                .param("value", Columns.json(verdict.value()))
                .param("reason", verdict.reason())
                .param("settled", verdict.settled())
                .update();
    }

    /** The register could not merge it: the field is on the desk again. */
    public void reopen(UUID review, String path) {
        database.sql("""
                        update review_field
                        set outcome = null, value = null, reason = null, settled = false, clash = true, reopened = true
                        where review = :review and path = :path
                        """).param("review", review).param("path", path).update();
    }

    public void renew(UUID review, CaseField field, @Nullable JsonNode now) {
        CaseField renewed = new CaseField(field.change(), now, false, field.reopened(), null);
        database.sql("""
                        update review_field set now = cast(:now as jsonb), clash = :clash
                        where review = :review and path = :path
                        """)
                .param("review", review)
                .param("path", field.path())
                .param("now", Columns.json(now))
                .param("clash", field.reopened() || renewed.doesNotMerge())
                .update();
    }

    private static CaseField read(ResultSet row, int number) throws SQLException {
        return new CaseField(
                new FieldChange(row.getString("path"), Columns.json(row, "base"), Columns.json(row, "proposed")),
                Columns.json(row, "now"),
                row.getBoolean("clash"),
                row.getBoolean("reopened"),
                verdict(row));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Verdict(
                        Outcome.valueOf(outcome),
                        Columns.json(row, "value"),
                        row.getString("reason"),
                        row.getBoolean("settled"));
    }
}
