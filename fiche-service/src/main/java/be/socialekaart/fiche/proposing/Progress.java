package be.socialekaart.fiche.proposing;

import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fiche.proposing.ProposedChange.State;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the fields of a change are: by what the rules said, by what the register itself applied, and by the outcomes. A
 * change that was not proposed here, such as a suggestion, has no rows and nothing happens. Public: whoever applies tells.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Progress {
    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only what nobody heard of yet: the register may have applied and closed it before the rules were heard. */
    void reviewed(UUID change, List<String> paths) {
        if (paths.isEmpty()) return;
        jdbc.sql("""
                update proposal_field set state = 'IN_REVIEW'
                where change = :change and path in (:paths) and state = 'PENDING'
                """).param("change", change).param("paths", paths).update();
    }

    public void applied(UUID change, List<AppliedField> fields) {
        fields.forEach(field -> move(
                change,
                field.path(),
                switch (field.result()) {
                    case APPLIED, ALREADY_SO -> State.LIVE;
                    case CLASH -> State.IN_REVIEW;
                    case LOCKED -> State.CLOSED;
                }));
    }

    void closed(UUID change, List<FieldOutcome> outcomes) {
        outcomes.forEach(outcome -> close(change, outcome));
    }

    private void move(UUID change, String path, State state) {
        jdbc.sql("update proposal_field set state = :state where change = :change and path = :path")
                .param("state", state.name())
                .param("change", change)
                .param("path", path)
                .update();
    }

    private void close(UUID change, FieldOutcome outcome) {
        jdbc.sql("""
                update proposal_field
                set state = :state, outcome = :outcome, value = cast(:value as jsonb), reason = :reason
                where change = :change and path = :path
                """)
                .param("state", stateAfter(outcome.outcome()).name())
                .param("outcome", outcome.outcome().name())
                .param("value", outcome.value() == null ? null : outcome.value().toString())
                .param("reason", outcome.reason())
                .param("change", change)
                .param("path", outcome.path())
                .update();
    }

    private static State stateAfter(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED, ADAPTED, ALREADY_SO -> State.LIVE;
            case REFUSED, PASSED_TO_SOURCE, SUPERSEDED -> State.CLOSED;
        };
    }
}
