package be.socialekaart.fiche.pace;

import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewDecided;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When suggestions came to the desk and when they were decided. Public: they are heard of with all reviews. */
@Repository
public class SuggestionTimes {
    private static final String SUGGESTION = "SUGGESTION";

    private final JdbcClient jdbc;

    SuggestionTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void opened(ReviewOpened opened) {
        if (!opened.kind().equals(SUGGESTION)) return;
        jdbc.sql("""
                insert into suggestion_time (review, fiche, opened_at) values (:review, :fiche, :at)
                on conflict do nothing
                """)
                .param("review", opened.review())
                .param("fiche", opened.fiche())
                .param("at", opened.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One that clashed and was decided again took until its first decision. */
    public void decided(ReviewDecided decided) {
        jdbc.sql("update suggestion_time set decided_at = :at where review = :review and decided_at is null")
                .param("review", decided.review())
                .param("at", decided.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Closed without a decision, as one that was withdrawn, says nothing of how long a decision takes. */
    public void closed(ReviewClosed closed) {
        jdbc.sql("delete from suggestion_time where review = :review and decided_at is null")
                .param("review", closed.review())
                .update();
    }
}
