package be.socialekaart.stories;

import be.socialekaart.local.Options;
import be.socialekaart.local.Platform;
import be.socialekaart.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The whole platform, started once for all stories by the launcher that {@code ./run} uses. */
final class RunningPlatform {

    private static final System.Logger LOG = System.getLogger(RunningPlatform.class.getName());
    private static final int FICHES = 600;
    private static @Nullable Platform platform;

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

    private static Platform start() {
        try {
            Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "platform-");
            Options options = Options.in(data).withPort(Ports.free()).withFiches(FICHES);
            return Platform.start(
                    options, Path.of("").toAbsolutePath().getParent(), line -> LOG.log(System.Logger.Level.INFO, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
