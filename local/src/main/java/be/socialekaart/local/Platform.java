package be.socialekaart.local;

import be.socialekaart.local.broker.LocalKafka;
import be.socialekaart.local.broker.TopicSetup;
import be.socialekaart.local.database.LocalPostgres;
import be.socialekaart.local.mailbox.LocalMailbox;
import be.socialekaart.local.process.Child;
import be.socialekaart.local.process.DataFolder;
import be.socialekaart.local.process.Memory;
import be.socialekaart.local.process.Ports;
import be.socialekaart.local.process.Program;
import be.socialekaart.local.process.StartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform, running. Started by {@code ./run}, by the stories in the browser and by the benchmarks alike, so that
 * what they see is what a user gets. Every part is a process of its own and can be killed alone.
 */
public final class Platform implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(4);

    private final Options options;
    private final Path modules;
    private final Consumer<String> progress;
    private final DataFolder data;
    private final Settings settings;
    private final Map<Part, Child> children = new ConcurrentHashMap<>();
    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;
    private @Nullable LocalMailbox mailbox;
    private volatile boolean closing;

    private Platform(Options options, Path modules, Consumer<String> progress, DataFolder data) {
        this.options = options;
        this.modules = modules;
        this.progress = progress;
        this.data = data;
        this.settings = new Settings(options, new Secrets(data.resolve("secrets")));
    }

    /**
     * Starts everything and returns when every part answers.
     *
     * @param modules the root of the built tree
     * @param progress hears in plain words what is going on
     * @throws StartFailure with one sentence for the user, after everything that was started has been ended
     */
    public static Platform start(Options options, Path modules, Consumer<String> progress) {
        if (!Ports.isFree(options.port())) {
            throw new StartFailure("Port " + options.port()
                    + " is taken by another program: stop that one, or choose another port with --port.");
        }
        Platform platform = new Platform(options, modules, progress, DataFolder.hold(options.data()));
        try {
            platform.startAll();
            return platform;
        } catch (RuntimeException failure) {
            platform.close();
            throw failure;
        }
    }

    public String url() {
        return "http://localhost:" + options.port();
    }

    /** Kills a part as if its machine had failed. */
    public void kill(String module) {
        Part part = Part.of(module);
        children.remove(part).kill();
    }

    /** Starts a part that was killed, and returns when it answers. */
    public void restart(String module) {
        start(Part.of(module));
    }

    /** Proportional set size of all processes together, in bytes. */
    public long memory() {
        Stream<ProcessHandle> own = Stream.of(ProcessHandle.current());
        Stream<ProcessHandle> started = children.values().stream().map(Child::handle);
        return Memory.of(Stream.of(own, started, Stream.of(kafka.process()), postgres.processes())
                .flatMap(handles -> handles));
    }

    /** Restarts, once in a while, what ended by itself; for a platform that a person runs. */
    void keepAlive() {
        for (Part part : Part.all()) {
            Child child = children.get(part);
            if (closing || child == null || child.isAlive()) continue;
            progress.accept(part.module() + " ended unexpectedly and is started again. " + child.lastWords());
            start(part);
        }
    }

    private void startAll() {
        progress.accept("PostgreSQL starts");
        postgres = LocalPostgres.start(data.resolve("postgres"));
        for (Part part : Part.all()) postgres.bootstrap(part.role(), settings.databasePassword(part));
        progress.accept("Kafka starts");
        kafka = LocalKafka.start(data.resolve("kafka"));
        data.remember(kafka.process());
        TopicSetup.createMissing(kafka.bootstrapServers());
        progress.accept("the mailbox starts");
        mailbox = LocalMailbox.start(data.resolve("mailbox"));
        for (Part part : Part.all()) start(part);
    }

    private void start(Part part) {
        progress.accept(part.module() + " starts");
        List<String> command = new Program(modules.resolve(part.module())).command();
        Path log = data.resolve("logs").resolve(part.module() + ".log");
        Child child = Child.start(part.module(), command, settings.of(part, postgres, kafka, mailbox), log);
        children.put(part, child);
        data.remember(child.handle());
        child.awaitAnswer(settings.addressOf(part) + "/actuator/health");
        if (part == Part.GATEWAY) child.awaitAnswer(settings.addressOf(part) + "/");
    }

    @Override
    public void close() {
        closing = true;
        children.values().forEach(Child::askToEnd);
        long limit = System.nanoTime() + GRACE.toNanos();
        for (Child child : children.values()) child.awaitEnd(Duration.ofNanos(Math.max(0, limit - System.nanoTime())));
        children.clear();
        if (mailbox != null) mailbox.stop();
        if (kafka != null) kafka.stop();
        if (postgres != null) postgres.stop();
        data.close();
    }
}
