package be.socialekaart.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes take together: the proportional set size that Linux keeps of each. */
public final class Memory {

    private Memory() {}

    /** @return bytes; a process that ended meanwhile counts for nothing */
    public static long of(Stream<ProcessHandle> processes) {
        return processes.distinct().mapToLong(process -> of(process.pid())).sum();
    }

    private static long of(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }
}
