package be.socialekaart.stories;

import be.socialekaart.local.Options;
import be.socialekaart.local.Platform;
import be.socialekaart.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole platform, started once for all stories by the launcher that {@code ./run} uses. */
final class RunningPlatform {

    private static final System.Logger LOG = System.getLogger(RunningPlatform.class.getName());
    private static final int FICHES = 600;
    private static final Platform PLATFORM = start();

    private RunningPlatform() {}

    static String url() {
        return PLATFORM.url();
    }

    static Platform platform() {
        return PLATFORM;
    }

    private static Platform start() {
        try {
            Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "platform-");
            Options options = Options.in(data).withPort(Ports.free()).withFiches(FICHES);
            Platform platform = Platform.start(
                    options, Path.of("").toAbsolutePath().getParent(), line -> LOG.log(System.Logger.Level.INFO, line));
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
