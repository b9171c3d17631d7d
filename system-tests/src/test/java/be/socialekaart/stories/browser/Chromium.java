package be.socialekaart.stories.browser;

import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the Chromium for the stories, or gets one: the system's own, else Playwright's download, else the package of the
 * system. Nobody has to install anything by hand, and nothing is skipped where none can be had.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    static Path find() {
        return onThePath()
                .or(Chromium::downloadedByPlaywright)
                .or(Chromium::installedByApt)
                .orElseThrow(() -> new IllegalStateException(
                        "The stories need a browser and none could be had. Install one and run again: "
                                + "sudo apt-get install chromium (Debian, Ubuntu) or brew install --cask chromium."));
    }

    private static Optional<Path> onThePath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> downloadedByPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
        try (Playwright playwright = Playwright.create(withoutDownload())) {
            Path own = Path.of(playwright.chromium().executablePath());
            return Files.isExecutable(own) ? Optional.of(own) : Optional.empty();
        }
    }

    private static Optional<Path> installedByApt() {
        List<String> asRoot = "root".equals(System.getProperty("user.name")) ? List.of() : List.of("sudo", "-n");
        run(with(asRoot, "apt-get", "update", "-q"));
        run(with(asRoot, "apt-get", "install", "-y", "-q", "chromium"));
        return onThePath();
    }

    static Playwright.CreateOptions withoutDownload() {
        return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }

    private static List<String> with(List<String> prefix, String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return whole;
    }

    /** A way that does not work here is not an error: the next one is tried, and the last failure is told. */
    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (IOException e) {
            System.Logger log = System.getLogger(Chromium.class.getName());
            log.log(System.Logger.Level.INFO, "Not available here: {0} ({1})", command.getFirst(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
