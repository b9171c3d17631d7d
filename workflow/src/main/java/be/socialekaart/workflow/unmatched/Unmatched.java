package be.socialekaart.workflow.unmatched;

import be.socialekaart.events.DecisionEvent.Placement;
import be.socialekaart.events.ProposalEvent.Candidate;
import be.socialekaart.workflow.casefile.Columns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The recognitions without a fiche, one per case. Public: see {@link UnmatchedRecognition}. */
@Repository
public class Unmatched {

    private static final TypeReference<List<Candidate>> CANDIDATES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    Unmatched(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public void add(UUID review, UnmatchedRecognition recognition) {
        database.sql("""
                        insert into unmatched_recognition (review, source, record, candidates)
                        values (:review, :source, cast(:record as jsonb), cast(:candidates as jsonb))
                        """)
                .param("review", review)
                .param("source", recognition.source())
                .param("record", recognition.record().toString())
                .param("candidates", json.writeValueAsString(recognition.candidates()))
                .update();
    }

    public Optional<UnmatchedRecognition> find(UUID review) {
        return database.sql("""
                        select source, record, candidates, placement, target
                        from unmatched_recognition where review = :review
                        """)
                .param("review", review)
                .query((row, number) -> new UnmatchedRecognition(
                        row.getString("source"),
                        Columns.json(row, "record"),
                        json.readValue(row.getString("candidates"), CANDIDATES),
                        placement(row.getString("placement")),
                        row.getObject("target", UUID.class)))
                .optional();
    }

    public void place(UUID review, Placement placement, @Nullable UUID target) {
        database.sql("""
                        update unmatched_recognition set placement = :placement, target = :target
                        where review = :review
                        """)
                .param("review", review)
                .param("placement", placement.name())
                .param("target", target)
                .update();
    }

    private static @Nullable Placement placement(@Nullable String name) {
        return name == null ? null : Placement.valueOf(name);
    }
}
