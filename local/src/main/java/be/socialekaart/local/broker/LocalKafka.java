package be.socialekaart.local.broker;

import be.socialekaart.local.process.Child;
import be.socialekaart.local.process.Jvm;
import be.socialekaart.local.process.Ports;
import be.socialekaart.local.process.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** One broker in a folder, as a child process: formatted the first time, started again with all its records. */
public final class LocalKafka {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(4);
    private static final int HEAP_MEGABYTES = 192;

    private final Path log;
    private final Path settings;
    private final int port;
    private volatile Child child;

    private LocalKafka(Path log, Path settings, int port) {
        this.log = log;
        this.settings = settings;
        this.port = port;
        this.child = launch();
    }

    public static LocalKafka start(Path folder) {
        LocalKafka kafka = launch(folder, folder.toAbsolutePath().resolve("kafka.log"));
        kafka.awaitAnswer();
        return kafka;
    }

    /** Starts it without waiting; {@link #awaitAnswer} does that. */
    public static LocalKafka launch(Path folder, Path log) {
        Path home = folder.toAbsolutePath();
        try {
            Files.createDirectories(home);
            int port = Ports.free();
            return new LocalKafka(log, BrokerSettings.write(home, port, Ports.free()), port);
        } catch (IOException e) {
            throw new StartFailure("Kafka could not be started in " + home + ": " + e.getMessage(), e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public ProcessHandle process() {
        return child.handle();
    }

    public void stop() {
        child.askToEnd();
        child.awaitEnd(GRACE);
    }

    /** Ends it as if its machine had failed. */
    public void kill() {
        child.kill();
    }

    /** After a kill: on the same address, with all its records. */
    public void startAgain() {
        child = launch();
        awaitAnswer();
    }

    public String lastWords() {
        return child.lastWords();
    }

    public void awaitAnswer() {
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                200,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis());
        Admin admin = Admin.create(client);
        try {
            var nodes = admin.describeCluster().nodes().toCompletionStage().toCompletableFuture();
            var end = child.handle().onExit();
            CompletableFuture.anyOf(nodes, end).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (end.isDone()) throw new StartFailure("Kafka ended while starting. " + child.lastWords());
        } catch (ExecutionException | TimeoutException e) {
            child.kill();
            throw new StartFailure("Kafka does not answer. " + child.lastWords(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while Kafka was starting.", e);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private Child launch() {
        List<String> rest =
                List.of("-cp", System.getProperty("java.class.path"), BrokerMain.class.getName(), settings.toString());
        return Child.start("Kafka", Jvm.command(HEAP_MEGABYTES, rest), Map.of(), log);
    }
}
