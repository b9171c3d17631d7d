package be.socialekaart.notifications.telling;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reviews lie on a desk: the end of one that never did was decided by the rules, not by a person. */
@Repository
class DeskCases {

    private final JdbcClient jdbc;

    DeskCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID review) {
        jdbc.sql("insert into desk_case (review) values (:review) on conflict do nothing")
                .param("review", review)
                .update();
    }

    /** Whether it lay there. */
    boolean take(UUID review) {
        return jdbc.sql("delete from desk_case where review = :review")
                        .param("review", review)
                        .update()
                == 1;
    }
}
