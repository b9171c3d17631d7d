package be.socialekaart.stories;

import be.socialekaart.local.Options;
import be.socialekaart.local.Platform;
import be.socialekaart.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole platform, started once for all stories by the launcher that {@code ./run} uses. */
final class RunningPlatform {

    private static final System.Logger LOG = System.getLogger(RunningPlatform.class.getName());
    private static final int FICHES = 600;
    private static @Nullable Platform platform;
    private static Path data = Path.of("target");

    private RunningPlatform() {}

    static String url() {
        return get().url();
    }

    /** Not in a static initialiser: the parts start on threads of their own, which report to this class. */
    static synchronized Platform get() {
        if (platform == null) {
            platform = start();
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        }
        return platform;
    }

    /** Kills a part as by {@code kill -9}, starts it again on the same address, and returns when it answers. */
    static void crash(String part) {
        crash(part, () -> {});
    }

    /** The same, with something done while the part is away. Parts: the modules, "postgres" and "kafka". */
    static void crash(String part, Runnable meanwhile) {
        get().kill(part);
        try {
            meanwhile.run();
        } finally {
            get().restart(part);
        }
    }

    /** What a part wrote since it was started, the start before included. */
    static List<String> log(String part) {
        Path file = logs().resolve(part + ".log");
        return Stream.of(Path.of(file + ".1"), file)
                .filter(Files::exists)
                .flatMap(log -> lines(log).stream())
                .toList();
    }

    private static synchronized Path logs() {
        get();
        return data.resolve("logs");
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Platform start() {
        try {
            data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "platform-");
            Options options = Options.in(data).withPort(Ports.free()).withFiches(FICHES);
            return Platform.start(
                    options, Path.of("").toAbsolutePath().getParent(), line -> LOG.log(System.Logger.Level.INFO, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
