package be.socialekaart.mailer.counting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many mails stand where. All states together are all mails that were ever asked for. */
@Component
class LedgerMeters implements MeterBinder {

    private static final List<String> STATES =
            List.of("WAITING", "CLAIMED", "SENT", "UNCERTAIN", "REFUSED", "SKIPPED", "STOPPED");

    private final JdbcClient jdbc;

    LedgerMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        STATES.forEach(state -> Gauge.builder("mail.ledger", () -> mailsIn(state))
                .description("mails that were asked for")
                .tag("state", state)
                .register(registry));
    }

    private long mailsIn(String state) {
        return jdbc.sql("select count(*) from mail where state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }
}
