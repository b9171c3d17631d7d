package be.socialekaart.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which a run keeps everything. Held by one run at a time; what a killed run left running is ended first. */
public final class DataFolder implements AutoCloseable {

    private static final long NEEDED_BYTES = 1_000_000_000L;

    private final Path path;
    private final FileChannel lock;
    private final Leftovers leftovers;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
        this.leftovers = new Leftovers(path.resolve("run").resolve("processes"));
    }

    public static DataFolder hold(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            DataFolder held = new DataFolder(path, lock(path));
            held.leftovers.end();
            return held;
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + path + " cannot be used (" + e.getMessage()
                            + "): choose another one with --data.",
                    e);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    public boolean isUsed() {
        return Files.exists(resolve("postgres"));
    }

    /** Checked before a start, since a database that meets a full disk halfway leaves more to explain. */
    public void refuseWhenFull() {
        refuseWhenFull(NEEDED_BYTES);
    }

    void refuseWhenFull(long needed) {
        try {
            long usable = Files.getFileStore(path).getUsableSpace();
            if (usable >= needed) return;
            throw new StartFailure(
                    "Only %d MB are free on the disk of %s and %d MB are needed: free some space, or choose a "
                            .concat("folder on another disk with --data.")
                            .formatted(usable / 1_000_000, path, needed / 1_000_000));
        } catch (IOException e) {
            throw new UncheckedIOException("The free space of " + path + " cannot be told", e);
        }
    }

    /** Removes all that was kept, except the lock that is held. */
    public void empty() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(path) && !file.equals(resolve("lock"))) Files.delete(file);
            }
        } catch (IOException e) {
            throw new StartFailure("The data in " + path + " could not be removed: " + e.getMessage(), e);
        }
    }

    public void remember(ProcessHandle process) {
        leftovers.remember(process);
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException heldByThisProcess) {
            // The same answer as when another process holds it.
        }
        channel.close();
        throw new StartFailure("Another ./run is using " + path
                + ": stop that one, or start this one with another --data and --port.");
    }

    /** Everything that was started has ended by now. */
    @Override
    public void close() {
        try {
            leftovers.forget();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
