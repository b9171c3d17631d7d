package be.socialekaart.suggestion.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the promise of the privacy notice every night. Running it twice, or on two machines, does no harm. */
@Component
class Retention {
    static final Duration WORDS_AFTER_THE_END = Duration.ofDays(90);
    static final Duration HELD = Duration.ofDays(30);
    static final Duration REQUEST_KEYS = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Retention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Brussels")
    @Transactional
    public void erase() {
        before(WORDS_AFTER_THE_END, """
                delete from submitter using suggestion
                 where suggestion.id = submitter.suggestion and suggestion.ended_at < :moment""");
        before(WORDS_AFTER_THE_END, """
                delete from message using suggestion
                 where suggestion.id = message.suggestion and suggestion.ended_at < :moment""");
        before(HELD, "delete from suggestion where held and submitted_at < :moment");
        before(REQUEST_KEYS, "delete from idempotent_request where at < :moment");
    }

    private void before(Duration age, String delete) {
        jdbc.sql(delete)
                .param("moment", Timestamp.from(clock.instant().minus(age)))
                .update();
    }
}
