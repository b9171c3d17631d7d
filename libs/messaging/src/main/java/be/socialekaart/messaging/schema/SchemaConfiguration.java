package be.socialekaart.messaging.schema;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StringUtils;

/** Puts the library's migration before the service's; Spring Boot puts that one before everything that uses the database. */
@AutoConfiguration(after = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
class SchemaConfiguration {

    private static final String SCHEMA = "messagingSchema";

    @Bean(SCHEMA)
    MessagingSchema messagingSchema(DataSource dataSource) {
        return new MessagingSchema(dataSource);
    }

    @Bean
    Pruning messagingPruning(JdbcClient jdbc, Clock clock) {
        return new Pruning(jdbc, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    static BeanFactoryPostProcessor messagingSchemaFirst() {
        return SchemaConfiguration::letServiceMigrationWait;
    }

    private static void letServiceMigrationWait(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(FlywayMigrationInitializer.class, true, false)) {
            BeanDefinition migration = beans.getBeanDefinition(name);
            migration.setDependsOn(StringUtils.addStringToArray(migration.getDependsOn(), SCHEMA));
        }
    }
}
