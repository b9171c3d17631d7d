package be.socialekaart.workflow.casefile;

import static be.socialekaart.workflow.casefile.Columns.id;
import static be.socialekaart.workflow.casefile.Columns.moment;
import static be.socialekaart.workflow.casefile.Columns.momentOrNull;

import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.workflow.casefile.CaseFile.Course;
import be.socialekaart.workflow.casefile.CaseFile.Desk;
import be.socialekaart.workflow.casefile.CaseFile.Proposer;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code review}. */
final class CaseRow {

    static final String COLUMNS = """
            id, change, number, fiche, kind, origin, status, region, fiche_name, base_version, now_version, revision,
            process, claimed_by, priority, opened_at, due_at, waiting_since, overdue, answered, attention, decision,
            decided_by, closed_at, proposed_by, channel, why, afterwards""";

    private CaseRow() {}

    static CaseFile read(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                id(row, "id"),
                about(row),
                Status.valueOf(row.getString("status")),
                row.getInt("revision"),
                row.getString("region"),
                desk(row),
                course(row));
    }

    private static Subject about(ResultSet row) throws SQLException {
        return new Subject(
                id(row, "change"),
                row.getString("number"),
                id(row, "fiche"),
                row.getString("kind"),
                Origin.valueOf(row.getString("origin")),
                row.getInt("base_version"),
                moment(row, "opened_at"),
                proposer(row),
                row.getBoolean("afterwards"));
    }

    private static @Nullable Proposer proposer(ResultSet row) throws SQLException {
        String account = row.getString("proposed_by");
        return account == null
                ? null
                : new Proposer(account, Channel.valueOf(row.getString("channel")), row.getString("why"));
    }

    private static Desk desk(ResultSet row) throws SQLException {
        return new Desk(
                row.getString("fiche_name"),
                row.getString("claimed_by"),
                row.getString("priority"),
                moment(row, "due_at"),
                momentOrNull(row, "waiting_since"),
                row.getBoolean("overdue"),
                row.getBoolean("answered"),
                row.getString("attention"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getString("process"),
                row.getObject("now_version", Integer.class),
                row.getObject("decision", UUID.class),
                row.getString("decided_by"),
                momentOrNull(row, "closed_at"));
    }
}
