package be.socialekaart.workflow.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit of a case: one row per step, each holding the hash of the one before. It is only ever added to. Of a text it
 * keeps a salted digest, so that erasing text and salt leaves the chain whole. The case must be locked.
 */
@Repository
public class CaseLog {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    CaseLog(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public void add(Entry entry) {
        Link link = link(entry);
        database.sql("""
                        insert into review_log (review, step, at, what, who, details, text_digest, previous, hash)
                        values (:review, :step, :at, :what, :who, :details, :digest, :previous, :hash)
                        """)
                .param("review", entry.review())
                .param("step", link.step())
                .param("at", Columns.moment(link.at()))
                .param("what", link.what())
                .param("who", link.who())
                .param("details", link.details())
                .param("digest", link.digest())
                .param("previous", link.previous())
                .param("hash", link.hash())
                .update();
    }

    public List<Line> of(UUID review) {
        return links(review).stream()
                .map(link -> new Line(link.at(), Step.valueOf(link.what()), link.who(), details(link)))
                .toList();
    }

    /** Whether every row still says what it said when it was written. */
    public boolean isWhole(UUID review) {
        String previous = Link.START;
        for (Link link : links(review)) {
            if (!link.follows(previous)) return false;
            previous = link.hash();
        }
        return true;
    }

    private Link link(Entry entry) {
        List<Link> before = links(entry.review());
        String previous = before.isEmpty() ? Link.START : before.getLast().hash();
        String digest = entry.text() == null ? null : Link.digest(salt(entry.review()), entry.text());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String details = json.writeValueAsString(new TreeMap<>(entry.details()));
        return Link.after(
                previous, new Link(before.size() + 1, now, entry.what().name(), entry.who(), details, digest));
    }

    private String salt(UUID review) {
        return database.sql("""
                        insert into review_salt (review, salt) values (:review, :salt)
                        on conflict (review) do update set salt = review_salt.salt
                        returning salt
                        """)
                .param("review", review)
                .param("salt", Link.newSalt())
                .query(String.class)
                .single();
    }

    private List<Link> links(UUID review) {
        return database.sql("""
                        select step, at, what, who, details, text_digest, previous, hash
                        from review_log where review = :review order by step
                        """).param("review", review).query(CaseLog::read).list();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> details(Link link) {
        return json.readValue(link.details(), Map.class);
    }

    private static Link read(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getInt("step"),
                Columns.moment(row, "at"),
                row.getString("what"),
                row.getString("who"),
                row.getString("details"),
                row.getString("text_digest"),
                row.getString("previous"),
                row.getString("hash"));
    }

    /** What happened to a case; {@code history.<step>} is the Dutch sentence. */
    public enum Step {
        ROUTED,
        SAMPLED,
        OPENED,
        CLAIMED,
        TAKEN_OVER,
        RELEASED,
        ASKED,
        ANSWERED,
        NO_ANSWER,
        WENT_ON,
        RETURNED,
        MESSAGE_CAME,
        OVERDUE,
        DECIDED,
        APPLY_LATE,
        APPLIED,
        REOPENED,
        WITHDRAWN,
        CLOSED,
        STEP_FAILED,
        CALL_ASKED,
        CALL_MISSED,
        CALL_CONFIRMED,
        CALL_CHANGED,
        CALL_GIVEN_UP,
        CALL_ANSWERED,
        CALL_STOPPED
    }

    /**
     * @param who the pseudonymous id of the account; null when the platform did it
     * @param details ids, codes and rule versions, never a text that somebody wrote
     * @param text what somebody wrote; only its digest is kept
     */
    public record Entry(
            UUID review,
            Step what,
            @Nullable String who,
            Map<String, String> details,
            @Nullable String text) {

        public static Entry of(UUID review, Step what) {
            return new Entry(review, what, null, Map.of(), null);
        }

        public Entry by(String account) {
            return new Entry(review, what, account, details, text);
        }

        public Entry with(Map<String, String> codes) {
            return new Entry(review, what, who, codes, text);
        }

        public Entry about(String written) {
            return new Entry(review, what, who, details, written);
        }
    }

    public record Line(Instant at, Step what, @Nullable String who, Map<String, String> details) {}
}
