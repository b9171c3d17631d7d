package be.socialekaart.local;

import be.socialekaart.local.process.DataFolder;
import be.socialekaart.local.process.Logs;
import be.socialekaart.local.process.Memory;
import be.socialekaart.local.process.StartFailure;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform, running. Started by {@code ./run}, by the stories in the browser and by the benchmarks alike, so that
 * what they see is what a user gets. Every part is a process of its own and can be killed alone: a module by its folder's
 * name, and "postgres" and "kafka". It may be closed at any moment, also while it is starting.
 */
public final class Platform implements AutoCloseable {

    private final Options options;
    private final Path modules;
    private final Consumer<String> progress;
    private final DataFolder data;
    private @Nullable Infrastructure infrastructure;
    private @Nullable Services services;
    private boolean closed;

    private Platform(Options options, Path modules, Consumer<String> progress, DataFolder data) {
        this.options = options;
        this.modules = modules;
        this.progress = progress;
        this.data = data;
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
        Services.refuseWhenNotBuilt(modules);
        DataFolder data = DataFolder.hold(options.data());
        try {
            data.refuseWhenFull();
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
        else services().kill(Part.of(name));
    }

    /** Starts a part that was killed, on the same address, and returns when it answers. */
    public void restart(String name) {
        if (infrastructure().has(name)) infrastructure().startAgain(name, data);
        else services().start(Part.of(name));
    }

    /** What a part is started with, such as the address of its database: for a benchmark that runs its code by itself. */
    public Map<String, String> environmentOf(String module) {
        return services().environmentOf(Part.of(module));
    }

    /** Proportional set size of all processes together, in bytes. */
    public long memory() {
        Stream<ProcessHandle> own = Stream.of(ProcessHandle.current());
        return Memory.of(Stream.of(own, services().processes(), infrastructure().processes())
                .flatMap(handles -> handles));
    }

    /** To be called once in a while for a platform that a person runs: starts again what ended by itself. */
    void keepAlive() {
        Logs.keepSmall(data.resolve("logs"));
        infrastructureAlive();
        services().keepAlive();
    }

    private synchronized void infrastructureAlive() {
        if (closed) return;
        for (String name : infrastructure().ended().toList()) {
            progress.accept(name + " ended unexpectedly and is started again; see its log in " + data.resolve("logs"));
            infrastructure().startAgain(name, data);
        }
    }

    void startAll() {
        try (StartingPage early = StartingPage.at(options.port())) {
            Secrets secrets = new Secrets(data.resolve("secrets"));
            Infrastructure started = startInfrastructure();
            started.prepare(secrets);
            Settings settings = new Settings(options, secrets, started);
            Services all = hold(new Services(settings, modules, data, progress));
            all.startAll(early::close);
        }
    }

    private synchronized Services hold(Services all) {
        refuseWhenClosed();
        services = all;
        return all;
    }

    private synchronized Infrastructure startInfrastructure() {
        refuseWhenClosed();
        infrastructure = Infrastructure.start(data, progress);
        return infrastructure;
    }

    private Infrastructure infrastructure() {
        if (infrastructure == null) throw new IllegalStateException("The platform has not been started");
        return infrastructure;
    }

    private Services services() {
        if (services == null) throw new IllegalStateException("The platform has not been started");
        return services;
    }

    private void refuseWhenClosed() {
        if (closed) throw new StartFailure("Stopped while starting.");
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        if (services != null) services.stop();
        if (infrastructure != null) infrastructure.stop();
        data.close();
    }
}
