package be.socialekaart.testing;

import be.socialekaart.local.broker.LocalKafka;
import be.socialekaart.local.database.BootstrapScript;
import be.socialekaart.local.database.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL and one Kafka for all tests of this JVM, started when first needed and stopped after the last application
 * context: containers where a Docker daemon answers, else the parts that also run locally. Never a reason to skip a test.
 *
 * @param bootstrap gives a service (first argument) its role with a password (second) and its schema
 */
record Servers(String jdbcUrl, BiConsumer<String, String> bootstrap, String kafka) {

    static Servers running() {
        return Once.SERVERS;
    }

    private static Servers start() {
        return DockerClientFactory.instance().isDockerAvailable() ? inContainers() : asProcesses();
    }

    private static Servers inContainers() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start);
        postgres.start();
        broker.join();
        return new Servers(
                postgres.getJdbcUrl(),
                (service, password) -> bootstrap(postgres, service, password),
                kafka.getBootstrapServers());
    }

    private static void bootstrap(PostgreSQLContainer postgres, String service, String password) {
        try (Connection admin = DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                Statement statement = admin.createStatement()) {
            statement.execute(BootstrapScript.forService(service, password));
        } catch (SQLException e) {
            throw new IllegalStateException("The database in the container could not be prepared", e);
        }
    }

    private static Servers asProcesses() {
        Path folder = temporaryFolder();
        CompletableFuture<LocalKafka> broker =
                CompletableFuture.supplyAsync(() -> LocalKafka.start(folder.resolve("kafka")));
        LocalPostgres postgres = LocalPostgres.start(folder.resolve("postgres"));
        LocalKafka kafka = broker.join();
        SpringApplication.getShutdownHandlers().add(() -> {
            kafka.stop();
            postgres.stop();
            delete(folder);
        });
        return new Servers(postgres.jdbcUrl(), postgres::bootstrap, kafka.bootstrapServers());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("sociale-kaart-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Once {
        private static final Servers SERVERS = start();
    }
}
