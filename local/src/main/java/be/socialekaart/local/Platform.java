package be.socialekaart.local;

import be.socialekaart.local.process.Child;
import be.socialekaart.local.process.DataFolder;
import be.socialekaart.local.process.Logs;
import be.socialekaart.local.process.Memory;
import be.socialekaart.local.process.Ports;
import be.socialekaart.local.process.Program;
import be.socialekaart.local.process.StartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform, running. Started by {@code ./run}, by the stories in the browser and by the benchmarks alike, so that
 * what they see is what a user gets. Every part is a process of its own and can be killed alone: a module by its folder's
 * name, and "postgres" and "kafka". It may be closed at any moment, also while it is starting.
 */
public final class Platform implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Options options;
    private final Path modules;
    private final Consumer<String> progress;
    private final DataFolder data;
    private final Settings settings;
    private final Map<Part, Child> children = new ConcurrentHashMap<>();
    private @Nullable Infrastructure infrastructure;
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
        Platform platform = prepare(options, modules, progress);
        try {
            platform.startAll();
            return platform;
        } catch (RuntimeException failure) {
            platform.close();
            throw failure;
        }
    }

    /** Holds the data folder and refuses what cannot succeed; nothing is running yet. */
    static Platform prepare(Options options, Path modules, Consumer<String> progress) {
        for (Part part : Part.all()) program(modules, part).refuseWhenNotBuilt();
        DataFolder data = DataFolder.hold(options.data());
        try {
            data.refuseWhenFull();
            if (!Ports.isFree(options.port())) {
                throw new StartFailure("Port " + options.port()
                        + " is taken by another program: stop that one, or choose another port with --port.");
            }
            return new Platform(options, modules, progress, data);
        } catch (RuntimeException refusal) {
            data.close();
            throw refusal;
        }
    }

    public String url() {
        return "http://localhost:" + options.port();
    }

    /** Kills a part as if its machine had failed. */
    public void kill(String name) {
        if (infrastructure().has(name)) infrastructure().kill(name);
        else Optional.ofNullable(children.remove(Part.of(name))).ifPresent(Child::kill);
    }

    /** Starts a part that was killed, on the same address, and returns when it answers. */
    public void restart(String name) {
        if (infrastructure().has(name)) infrastructure().startAgain(name, data);
        else start(Part.of(name));
    }

    /** Proportional set size of all processes together, in bytes. */
    public long memory() {
        Stream<ProcessHandle> own = Stream.of(ProcessHandle.current());
        Stream<ProcessHandle> started = children.values().stream().map(Child::handle);
        return Memory.of(Stream.of(own, started, infrastructure().processes()).flatMap(handles -> handles));
    }

    /** To be called once in a while for a platform that a person runs: starts again what ended by itself. */
    void keepAlive() {
        Logs.keepSmall(data.resolve("logs"));
        infrastructureAlive();
        for (Part part : Part.all()) {
            Child child = children.get(part);
            if (closing || child == null || child.isAlive()) continue;
            progress.accept(part.module() + " ended unexpectedly and is started again. " + child.lastWords());
            start(part);
        }
    }

    private synchronized void infrastructureAlive() {
        if (closing) return;
        for (String name : infrastructure().ended().toList()) {
            progress.accept(name + " ended unexpectedly and is started again; see its log in " + data.resolve("logs"));
            infrastructure().startAgain(name, data);
        }
    }

    void startAll() {
        synchronized (this) {
            refuseWhenClosing();
            infrastructure = Infrastructure.start(data, progress);
        }
        infrastructure.prepare(settings);
        for (Part part : Part.all()) start(part);
    }

    private void start(Part part) {
        progress.accept(part.module() + " starts");
        List<String> command = program(modules, part).command();
        Child child = launch(part, command);
        child.awaitAnswer(settings.addressOf(part) + "/actuator/health");
        if (part == Part.GATEWAY) child.awaitAnswer(settings.addressOf(part) + "/");
    }

    private synchronized Child launch(Part part, List<String> command) {
        refuseWhenClosing();
        Path log = data.resolve("logs").resolve(part.module() + ".log");
        Child child = Child.start(part.module(), command, settings.of(part, infrastructure()), log);
        children.put(part, child);
        data.remember(child.handle());
        return child;
    }

    private static Program program(Path modules, Part part) {
        return new Program(modules.resolve(part.module()));
    }

    private Infrastructure infrastructure() {
        if (infrastructure == null) throw new IllegalStateException("The platform has not been started");
        return infrastructure;
    }

    private void refuseWhenClosing() {
        if (closing) throw new StartFailure("Stopped while starting.");
    }

    @Override
    public void close() {
        closing = true;
        end();
    }

    private synchronized void end() {
        children.values().forEach(Child::askToEnd);
        long limit = System.nanoTime() + GRACE.toNanos();
        for (Child child : children.values()) child.awaitEnd(Duration.ofNanos(Math.max(0, limit - System.nanoTime())));
        children.clear();
        if (infrastructure != null) infrastructure.stop();
        infrastructure = null;
        data.close();
    }
}
