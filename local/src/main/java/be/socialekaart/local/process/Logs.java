package be.socialekaart.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Keeps the logs of a long run small: each file and the one before it, however long it runs. */
public final class Logs {

    private static final long LARGEST = 10_000_000;

    private Logs() {}

    public static void keepSmall(Path folder) {
        keepSmall(folder, LARGEST);
    }

    static void keepSmall(Path folder, long largest) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (Files.size(log) > largest) turnOver(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The logs in " + folder + " cannot be kept small", e);
        }
    }

    /** The writer keeps its file open and appends, so the file is emptied where it is. */
    private static void turnOver(Path log) throws IOException {
        Files.copy(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        FileChannel.open(log, StandardOpenOption.WRITE).truncate(0).close();
    }
}
