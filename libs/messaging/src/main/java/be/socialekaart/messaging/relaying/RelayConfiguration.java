package be.socialekaart.messaging.relaying;

import be.socialekaart.messaging.OperationsFigures;
import be.socialekaart.messaging.Outbox;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The publishing half of the library. */
@AutoConfiguration(
        after = JdbcClientAutoConfiguration.class,
        afterName = "be.socialekaart.messaging.schema.SchemaConfiguration")
class RelayConfiguration {

    @Bean
    Outbox outbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new Outbox(jdbc, json, clock, () -> {});
    }

    @Bean
    OperationsFigures operationsFigures(JdbcClient jdbc, Clock clock) {
        return new OperationsFigures(jdbc, clock);
    }
}
