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
    private volatile boolean stopping;
    private volatile boolean failed;

    private Launch(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        Launch launch = new Launch(System.err);
        try {
            if (List.of(arguments).contains("--help")) launch.out.print(Options.HELP);
            else if (List.of(arguments).contains("--new-secrets")) System.out.print(DeploymentSecrets.asFile());
            else launch.run(Options.parse(List.of(arguments)));
        } catch (StartFailure failure) {
            launch.fail(failure.getMessage());
        } catch (RuntimeException unforeseen) {
            launch.fail("The platform cannot run on: " + unforeseen + ". The logs in the data folder may tell more.");
        }
    }

    private void run(Options options) {
        if (options.fresh()) empty(options);
        try (Platform platform = Platform.prepare(options, Path.of(System.getProperty("modules", ".")), this::say)) {
            // From here on, since a Ctrl-C halfway must end what was started by then.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform)));
            platform.startAll();
            out.print(ACCOUNTS);
            System.out.println("READY " + platform.url());
            while (!stopping) {
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                platform.keepAlive();
            }
        }
    }

    private void stop(Platform platform) {
        if (failed) return;
        stopping = true;
        say("stopping");
        platform.close();
        say("stopped");
    }

    /** What was started has ended by now. While somebody stops the platform, whatever fails is not news. */
    private void fail(String sentence) {
        failed = !stopping;
        if (failed) out.println(sentence);
        System.exit(1);
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
