package be.socialekaart.messaging.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;

/**
 * Migrates the library's tables with a history of their own, so that neither the library nor the service has to know the
 * other's version numbers. Not a bean of type {@link Flyway}: Spring Boot would then leave out the service's.
 */
final class MessagingSchema implements InitializingBean {

    private final DataSource dataSource;

    MessagingSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:be/socialekaart/messaging/migration")
                .table("messaging_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }
}
