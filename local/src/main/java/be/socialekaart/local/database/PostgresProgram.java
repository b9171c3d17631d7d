package be.socialekaart.local.database;

import be.socialekaart.local.process.StartFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The programs of PostgreSQL. They refuse to run as root, so for root they run in a user namespace of their own, in which
 * root is nobody in particular.
 */
final class PostgresProgram {

    private static final List<String> AS_NOBODY = List.of("unshare", "--user");

    private final Path binaries = PostgresBinaries.unpacked();
    private final Path folder;

    PostgresProgram(Path folder) {
        this.folder = folder;
    }

    void initialise(Path data, Path passwordFile) {
        run(
                "create",
                "initdb",
                "--pgdata=" + data,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    void start(Path data, Path log, List<String> settings) {
        String options = settings.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" "));
        run(
                "start",
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=60",
                "--pgdata=" + data,
                "--log=" + log,
                "--options=" + options);
    }

    void stop(Path data) {
        run("stop", "pg_ctl", "stop", "--wait", "--timeout=30", "--mode=fast", "--pgdata=" + data);
    }

    boolean isRunning(Path data) {
        return exitCode("pg_ctl", "status", "--pgdata=" + data).code() == 0;
    }

    private void run(String purpose, String... command) {
        Result result = exitCode(command);
        if (result.code() == 0) return;
        if (result.output().contains("No space left on device")) {
            throw new StartFailure("The disk of " + folder + " is full: free some space and start again.");
        }
        if (result.output().contains("unshare")) {
            throw new StartFailure("PostgreSQL does not run as root on this machine: start ./run as an ordinary user.");
        }
        throw new StartFailure("PostgreSQL could not " + purpose + " in " + folder + ": " + lastLines(result.output()));
    }

    private Result exitCode(String... command) {
        List<String> whole = new ArrayList<>("root".equals(System.getProperty("user.name")) ? AS_NOBODY : List.of());
        whole.add(binaries.resolve("bin").resolve(command[0]).toString());
        whole.addAll(List.of(command).subList(1, command.length));
        try {
            Path output = Files.createTempFile("postgres-", ".out");
            Process process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            int code = process.waitFor();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Result(code, text);
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be run on this machine: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while PostgreSQL was working.", e);
        }
    }

    private static String lastLines(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }

    private record Result(int code, String output) {}
}
