package be.socialekaart.benchmarks;

import be.socialekaart.local.Options;
import be.socialekaart.local.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How long somebody waits for READY, how much memory everything takes together, and how long stopping takes. */
final class StartBench {

    private static final int ROUNDS = 3;

    private final Sample first = new Sample("first start until READY (2,000 fiches)");
    private final Sample second = new Sample("second start until READY");
    private final Sample stop = new Sample("stopping");

    private StartBench() {}

    static void measure() throws IOException {
        StartBench bench = new StartBench();
        for (int round = 0; round < ROUNDS; round++) {
            Path data = Files.createTempDirectory("bench-start-");
            bench.startAndStop(data, bench.first);
            bench.startAndStop(data, bench.second);
        }
        Report.line("%s", bench.first);
        Report.line("%s", bench.second);
        Report.line("%s", bench.stop);
    }

    private void startAndStop(Path data, Sample starting) {
        Options options = Options.in(data).withPort(be.socialekaart.local.process.Ports.free());
        long start = System.nanoTime();
        Platform platform = Platform.start(options, Path.of(System.getProperty("modules", ".")), line -> {});
        starting.add(since(start));
        Report.line("memory of all processes (PSS) when READY: %d MB", platform.memory() / 1_000_000);
        long stopping = System.nanoTime();
        platform.close();
        stop.add(since(stopping));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
