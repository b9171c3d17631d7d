package be.socialekaart.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Remembers in a file which processes were started, so that the next run can end what a killed run left behind. */
final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration SAME_MOMENT = Duration.ofSeconds(3);

    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    synchronized void remember(ProcessHandle process) {
        String line = process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH) + "\n";
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** First politely, all at once; then by force. */
    void end() throws IOException {
        if (!Files.exists(file)) return;
        List<ProcessHandle> ours = Files.readAllLines(file).stream()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 2)
                .flatMap(words -> sameProcess(Long.parseLong(words[0]), Instant.parse(words[1])).stream())
                .toList();
        ours.forEach(ProcessHandle::destroy);
        long limit = System.nanoTime() + GRACE.toNanos();
        for (ProcessHandle process : ours) await(process, Duration.ofNanos(limit - System.nanoTime()));
        forget();
    }

    /** The same number is not enough: it may have been given to a stranger since. */
    private static Optional<ProcessHandle> sameProcess(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start -> Duration.between(start, started).abs().compareTo(SAME_MOMENT) < 0)
                        .isPresent());
    }

    private static void await(ProcessHandle process, Duration patience) {
        var end = process.onExit().completeOnTimeout(process, Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
        if (!end.join().isAlive()) return;
        process.destroyForcibly();
        process.onExit().join();
    }
}
