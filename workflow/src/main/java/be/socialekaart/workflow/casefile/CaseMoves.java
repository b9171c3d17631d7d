package be.socialekaart.workflow.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Every way in which a case moves, one statement each. What a decision must have seen raises the revision; a mark on the
 * desk does not.
 */
@Repository
public class CaseMoves {

    private final JdbcClient database;

    CaseMoves(JdbcClient database) {
        this.database = database;
    }

    public void startProcess(UUID review, String process) {
        change(review, "process = :process").param("process", process).update();
    }

    public void putOnDesk(UUID review, Instant dueAt, String priority) {
        change(review, "status = 'OPEN', attention = null, due_at = :dueAt, priority = :priority")
                .param("dueAt", Columns.moment(dueAt.truncatedTo(ChronoUnit.MILLIS)))
                .param("priority", priority)
                .update();
    }

    public void knowFiche(UUID review, @Nullable String region, String name, int version) {
        change(review, "region = :region, fiche_name = :name, now_version = :version")
                .param("region", region)
                .param("name", name)
                .param("version", version)
                .update();
    }

    /** A field that somebody may be looking at says something else now. */
    public void renew(UUID review) {
        move(review, "now_version = now_version").update();
    }

    public void claim(UUID review, String coordinator) {
        change(review, "status = 'CLAIMED', claimed_by = :coordinator, answered = false")
                .param("coordinator", coordinator)
                .update();
    }

    public void release(UUID review) {
        change(review, "status = 'OPEN', claimed_by = null").update();
    }

    public void await(UUID review, Instant since) {
        change(review, "status = 'WAITING', waiting_since = :since, answered = false")
                .param("since", Columns.moment(since))
                .update();
    }

    /** Back to the one who asked, with the time of the waiting added to the deadline. */
    public void returnToDesk(UUID review, Instant dueAt) {
        change(review, """
                        status = case when claimed_by is null then 'OPEN' else 'CLAIMED' end, waiting_since = null,
                        due_at = :dueAt""")
                .param("dueAt", Columns.moment(dueAt.truncatedTo(ChronoUnit.MILLIS)))
                .update();
    }

    public void decide(UUID review, UUID decision, String coordinator) {
        move(review, """
                        status = 'APPLYING', decision = :decision, decided_by = :coordinator, claimed_by = null,
                        answered = false""")
                .param("decision", decision)
                .param("coordinator", coordinator)
                .update();
    }

    /** With the fields that clashed read from that version of the fiche. */
    public void reread(UUID review, int nowVersion) {
        change(review, "now_version = :nowVersion")
                .param("nowVersion", nowVersion)
                .update();
    }

    public void reopen(UUID review) {
        move(review, "status = 'OPEN', attention = null").update();
    }

    public void close(UUID review, Instant at) {
        move(review, """
                        status = 'CLOSED', closed_at = :at, claimed_by = null, waiting_since = null, attention = null,
                        overdue = false, answered = false""").param("at", Columns.moment(at)).update();
    }

    /** Without anything for the register to do: a telephone task that is done or not needed any more. */
    public void conclude(UUID review, @Nullable String coordinator, Instant at) {
        move(review, """
                        status = 'CLOSED', closed_at = :at, decided_by = :coordinator, claimed_by = null,
                        attention = null, overdue = false""")
                .param("coordinator", coordinator)
                .param("at", Columns.moment(at))
                .update();
    }

    public void markOverdue(UUID review) {
        change(review, "overdue = true").update();
    }

    public void markAnswered(UUID review) {
        change(review, "answered = true").update();
    }

    public void markAttention(UUID review, @Nullable String why) {
        change(review, "attention = :why").param("why", why).update();
    }

    private StatementSpec change(UUID review, String set) {
        return database.sql("update review set " + set + " where id = :review").param("review", review);
    }

    private StatementSpec move(UUID review, String set) {
        return change(review, "revision = revision + 1, " + set);
    }
}
