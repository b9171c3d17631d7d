package be.socialekaart.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/** {@code ./bench NAME}: runs one benchmark, or lists them. */
final class Bench {

    private interface Benchmark {
        void run() throws Exception;
    }

    private record Named(String about, Benchmark benchmark) {}

    private static final Map<String, Named> ALL = new TreeMap<>(Map.of(
            "journey",
            new Named("posting a suggestion -> in the queue, deciding -> on the fiche", JourneyBench::measure),
            "search",
            new Named(
                    "search over 100,000 fiches against Lucene, and its page through the gateway",
                    SearchBench::measure),
            "start",
            new Named("first and second start until READY, memory (PSS), stopping", StartBench::measure)));

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Named chosen = arguments.length == 1 ? ALL.get(arguments[0]) : null;
        if (chosen == null) {
            ALL.forEach((name, named) -> Report.line("%-10s %s", name, named.about()));
            if (arguments.length == 1 && !arguments[0].equals("--list")) System.exit(1);
            return;
        }
        chosen.benchmark().run();
        System.exit(0);
    }
}
