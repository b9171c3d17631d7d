package be.socialekaart.local;

import be.socialekaart.local.process.Child;
import be.socialekaart.local.process.DataFolder;
import be.socialekaart.local.process.Program;
import be.socialekaart.local.process.StartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The running services and the gateway. Nothing is started any more once they are being stopped. */
final class Services {

    /** Two at once: a start is one busy thread and some waiting, and small machines have two cores. */
    private static final int AT_ONCE = 2;

    private static final int MOST_RETURNS = 3;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Path modules;
    private final DataFolder data;
    private final Consumer<String> progress;
    private final Map<Part, Child> children = new ConcurrentHashMap<>();
    private final Map<Part, Integer> returns = new EnumMap<>(Part.class);
    private boolean stopping;

    Services(Settings settings, Path modules, DataFolder data, Consumer<String> progress) {
        this.settings = settings;
        this.modules = modules;
        this.data = data;
        this.progress = progress;
    }

    static void refuseWhenNotBuilt(Path modules) {
        for (Part part : Part.all()) new Program(modules.resolve(part.module())).refuseWhenNotBuilt();
    }

    /**
     * Returns when every part answers.
     *
     * @param beforeGateway done at the moment at which the gateway needs its address
     */
    void startAll(Runnable beforeGateway) {
        try (ExecutorService starters = Executors.newFixedThreadPool(AT_ONCE)) {
            List<? extends Future<?>> starts = Part.all().stream()
                    .map(part -> starters.submit(() -> {
                        if (part == Part.GATEWAY) beforeGateway.run();
                        start(part);
                    }))
                    .toList();
            try {
                for (Future<?> start : starts) start.get();
            } catch (ExecutionException failure) {
                starters.shutdownNow();
                throw new StartFailure(failure.getCause().getMessage(), failure);
            } catch (InterruptedException e) {
                starters.shutdownNow();
                Thread.currentThread().interrupt();
                throw new StartFailure("Interrupted while the services were starting.", e);
            }
        }
    }

    void start(Part part) {
        List<String> command = new Program(modules.resolve(part.module())).command();
        progress.accept(part.module() + " starts");
        Child child = launch(part, command);
        child.awaitAnswer(settings.addressOf(part) + "/actuator/health", settings.patience());
        if (part == Part.GATEWAY) child.awaitAnswer(settings.addressOf(part) + "/", settings.patience());
    }

    private synchronized Child launch(Part part, List<String> command) {
        if (stopping) throw new StartFailure("Stopped while starting.");
        Path log = data.resolve("logs").resolve(part.module() + ".log");
        Child child = Child.start(part.module(), command, settings.of(part), log);
        children.put(part, child);
        data.remember(child.handle());
        return child;
    }

    /** As if its machine had failed. */
    void kill(Part part) {
        Optional.ofNullable(children.remove(part)).ifPresent(Child::kill);
    }

    /** Starts again what ended by itself, unless it keeps ending: then something is wrong that a start does not mend. */
    void keepAlive() {
        for (Part part : Part.all()) {
            Child child = children.get(part);
            if (child == null || child.isAlive() || isStopping()) continue;
            if (returns.merge(part, 1, Integer::sum) > MOST_RETURNS) {
                throw new StartFailure(part.module() + " keeps ending. " + child.lastWords());
            }
            progress.accept(part.module() + " ended unexpectedly and is started again. " + child.lastWords());
            start(part);
        }
    }

    Map<String, String> environmentOf(Part part) {
        return settings.of(part);
    }

    Stream<ProcessHandle> processes() {
        return children.values().stream().map(Child::handle);
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    synchronized void stop() {
        stopping = true;
        children.values().forEach(Child::askToEnd);
        long limit = System.nanoTime() + GRACE.toNanos();
        for (Child child : children.values()) child.awaitEnd(Duration.ofNanos(Math.max(0, limit - System.nanoTime())));
    }
}
