package be.socialekaart.messaging.parking;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        after = JdbcClientAutoConfiguration.class,
        afterName = "be.socialekaart.messaging.schema.SchemaConfiguration")
class ParkingConfiguration {

    @Bean
    Parking parking(JdbcClient jdbc, JsonMapper json, Clock clock, PlatformTransactionManager transactions) {
        return new Parking(new ParkedTable(jdbc, json, clock), transactions);
    }
}
