package be.socialekaart.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A running program of ours: started with its environment, answering on its health page, ended in order or by force. */
public final class Child {

    private static final int LONGEST = 300;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Its log is that of this start only; the one of the start before is kept beside it.
     *
     * @param log what the program prints
     */
    public static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Child(name, builder.start(), log);
        } catch (IOException e) {
            throw new StartFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the address answers with success. */
    public void awaitAnswer(String address, Duration patience) {
        long limit = System.nanoTime() + patience.toNanos();
        while (!answers(address)) {
            if (!process.isAlive()) throw new StartFailure(name + " ended while starting. " + lastWords());
            if (System.nanoTime() > limit) throw new StartFailure(name + " does not answer. " + lastWords());
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }

    public void askToEnd() {
        process.destroy();
    }

    public void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The end of its log, for whoever must find out why it stopped. */
    public String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            if (lines.stream().anyMatch(line -> line.contains("No space left on device"))) {
                return "The disk is full: free some space and start again.";
            }
            return "See " + log + ": " + telling(lines).strip();
        } catch (IOException e) {
            return "Its log " + log + " cannot be read: " + e.getMessage();
        }
    }

    /** Spring Boot describes what it knows on a line of its own; else the last line that speaks of an error. */
    private static String telling(List<String> lines) {
        int description = lines.lastIndexOf("Description:");
        Stream<String> described = lines.subList(description + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .limit(description < 0 ? 0 : 1);
        Stream<String> errors = lines.reversed().stream()
                .filter(line -> line.contains("ERROR") || line.startsWith("Caused by") || line.contains("Exception"));
        return Stream.of(described, errors, lines.reversed().stream())
                .flatMap(each -> each)
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .orElse("");
    }

    private static boolean answers(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for " + address + ".", e);
        }
    }
}
