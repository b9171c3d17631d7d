package be.socialekaart.local;

import be.socialekaart.local.process.DataFolder;
import be.socialekaart.local.process.StartFailure;
import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** {@code ./run}: starts the platform, says what it is doing, and stays until it is stopped. */
final class Launch {

    private static final String ACCOUNTS = """

              Accounts (sign in at /aanmelden):
                coordinator-oost    coordinator of Oost-Vlaanderen
                coordinator-west    coordinator of West-Vlaanderen
                beheerder-1 … -9    manages at least two fiches
                bron-zorg           authentic source zorg
                operator            operations
              Every mail of this run is at /postvak. Ctrl-C stops everything.
            """;

    private final PrintStream out;
    private final long start = System.nanoTime();

    private Launch(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        Launch launch = new Launch(System.err);
        try {
            if (List.of(arguments).contains("--help")) {
                launch.out.print(Options.HELP);
            } else {
                launch.run(Options.parse(List.of(arguments)));
            }
        } catch (StartFailure failure) {
            launch.out.println(failure.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    private void run(Options options) {
        if (options.fresh()) empty(options);
        Platform platform = Platform.start(options, Path.of(System.getProperty("modules", ".")), this::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            say("stopping");
            platform.close();
            say("stopped");
        }));
        out.print(ACCOUNTS);
        System.out.println("READY " + platform.url());
        while (true) {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            platform.keepAlive();
        }
    }

    private void empty(Options options) {
        try (DataFolder data = DataFolder.hold(options.data())) {
            if (!data.isUsed()) return;
            if (!options.yes() && !confirmed(options.data())) {
                throw new StartFailure("Nothing was removed and nothing was started.");
            }
            data.empty();
        }
    }

    private static boolean confirmed(Path data) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new StartFailure("--fresh removes everything in " + data + ": add --yes to confirm.");
        }
        return "yes".equalsIgnoreCase(console.readLine("Remove everything in %s? Type yes: ", data));
    }

    private void say(String what) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println(String.format(Locale.ROOT, "%5.1f s  %s", seconds, what));
    }
}
