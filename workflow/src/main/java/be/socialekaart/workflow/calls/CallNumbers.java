package be.socialekaart.workflow.calls;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plain numbers of telephone tasks, such as T-2026-000123. A number that is given and rolled back is not given again. */
@Repository
class CallNumbers {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final JdbcClient database;
    private final Clock clock;

    CallNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    String next() {
        long number =
                database.sql("select nextval('call_number')").query(Long.class).single();
        return "T-%d-%06d".formatted(Year.now(clock.withZone(BRUSSELS)).getValue(), number);
    }
}
