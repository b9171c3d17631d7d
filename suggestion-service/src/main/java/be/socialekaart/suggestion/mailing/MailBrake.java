package be.socialekaart.suggestion.mailing;

import be.socialekaart.suggestion.dossier.Suggestion;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the form from being used to flood somebody else's mailbox: one address gets at most one acknowledgement an hour
 * and five a day. Whoever suggests more than that has seen the code on the screen anyway.
 */
@Repository
class MailBrake {
    private static final int PER_HOUR = 1;
    private static final int PER_DAY = 5;

    private final JdbcClient jdbc;

    MailBrake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts what came before this suggestion, so that a mail that is tried again gets the same answer. */
    boolean holds(Suggestion suggestion, String email) {
        return before(suggestion, email, Duration.ofHours(1)) >= PER_HOUR
                || before(suggestion, email, Duration.ofDays(1)) >= PER_DAY;
    }

    private int before(Suggestion suggestion, String email, Duration span) {
        return jdbc.sql("""
                select count(*) from submitter join suggestion on suggestion.id = submitter.suggestion
                 where submitter.email = :email and not suggestion.held
                   and suggestion.submitted_at > :since and suggestion.submitted_at <= :until
                   and suggestion.id <> :id""")
                .param("email", email)
                .param("since", Timestamp.from(suggestion.submittedAt().minus(span)))
                .param("until", Timestamp.from(suggestion.submittedAt()))
                .param("id", suggestion.id().value())
                .query(Integer.class)
                .single();
    }
}
