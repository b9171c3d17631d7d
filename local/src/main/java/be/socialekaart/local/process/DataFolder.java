package be.socialekaart.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder in which a run keeps everything. Held by one run at a time; remembers the processes that were started, so that
 * the next run can end what a killed one left behind.
 */
public final class DataFolder implements AutoCloseable {

    private static final long NEEDED_BYTES = 1_000_000_000L;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    public static DataFolder hold(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            refuseWhenFull(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartFailure("Another ./run is using " + path
                        + ": stop that one, or start this one with --data and --port of its own.");
            }
            DataFolder held = new DataFolder(path, channel);
            held.endLeftovers();
            return held;
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + path + " cannot be used: " + e.getMessage()
                            + ". Choose another one with --data.",
                    e);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    public boolean isUsed() {
        return Files.exists(resolve("postgres"));
    }

    /** Removes all that was kept, except the lock that is held. */
    public void empty() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(path) && !file.endsWith("lock")) Files.delete(file);
            }
        } catch (IOException e) {
            throw new StartFailure("The data in " + path + " could not be removed: " + e.getMessage(), e);
        }
    }

    public synchronized void remember(ProcessHandle process) {
        String started = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.writeString(
                    resolve("processes"),
                    process.pid() + " " + started + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only processes that are surely ours: the same number with the same moment of starting. */
    private void endLeftovers() throws IOException {
        Path file = resolve("processes");
        if (!Files.exists(file)) return;
        for (String line : Files.readAllLines(file)) endIfOurs(line.split(" "));
        Files.delete(file);
    }

    private static void endIfOurs(String[] pidAndStart) {
        if (pidAndStart.length < 2) return;
        ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(process -> process.info()
                        .startInstant()
                        .map(Instant::toString)
                        .equals(java.util.Optional.of(pidAndStart[1])))
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void refuseWhenFull(Path path) throws IOException {
        long usable = Files.getFileStore(path).getUsableSpace();
        if (usable < NEEDED_BYTES) {
            throw new StartFailure(
                    "Only %d MB are free on the disk of %s; free at least %d MB, or choose another disk with --data."
                            .formatted(usable / 1_000_000, path, NEEDED_BYTES / 1_000_000));
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(resolve("processes"));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
