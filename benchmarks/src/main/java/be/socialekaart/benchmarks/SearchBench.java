package be.socialekaart.benchmarks;

import be.socialekaart.fiche.searching.MeasuredSearch;
import be.socialekaart.local.Options;
import be.socialekaart.local.Platform;
import be.socialekaart.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Search over 100,000 example fiches, against an embedded Lucene over the same fiches in the same run, both asked for the
 * names of fiches drawn by chance, one after another in turns. Then the pages, through the gateway. The platform is kept
 * in {@code data} for a next run when that is given, since filling it takes longest.
 */
final class SearchBench {
    private static final int FICHES = Integer.getInteger("fiches", 100_000);
    private static final int WARM_UP = 300;
    private static final int MEASURED = 600;
    private static final int SIZE = 10;
    private static final long SEED = 44;
    private static final List<String> HOSTILE = List.of(
            "a".repeat(200),
            "% _ \\ ' \" & | ! :* <-> ( ) --",
            "zorg & !zorg | zorg:* <-> zorg",
            "aaaaa bbbbb ccccc ddddd eeeee fffff ggggg hhhhh iiiii jjjjj kkkkk lllll mmmmm nnnnn ooooo",
            "verplegin hulpverlenin gezondheidszor begeleidin ondersteunin dienstverlenin opvangg centrummm");

    private final MeasuredSearch register;
    private final Lucene.Searching lucene;
    private final List<Target> targets;

    /** What is looked for, and how it is typed. */
    record Target(UUID id, String name, String mistyped) {}

    private SearchBench(MeasuredSearch register, Lucene.Searching lucene, List<Target> targets) {
        this.register = register;
        this.lucene = lucene;
        this.targets = targets;
    }

    static void measure() throws IOException, InterruptedException {
        String kept = System.getProperty("data");
        Path data = kept == null ? Files.createTempDirectory("bench-search-") : Path.of(kept);
        Options options = Options.in(data).withPort(Ports.free()).withFiches(FICHES);
        long start = System.nanoTime();
        try (Platform platform = Platform.start(options, Path.of(System.getProperty("modules", ".")), line -> {})) {
            Report.line("%,d fiches, ready after %d s", FICHES, since(start).toSeconds());
            MeasuredSearch register = new MeasuredSearch(platform.environmentOf("fiche-service"));
            List<Target> targets = targets(register);
            againstLucene(register, targets);
            new PageLoad(platform.url(), targets).run();
            Report.line("memory of all processes (PSS) afterwards: %d MB", platform.memory() / 1_000_000);
        }
    }

    private static void againstLucene(MeasuredSearch register, List<Target> targets) throws IOException {
        try (Lucene lucene = new Lucene(Files.createTempDirectory("bench-lucene-"))) {
            eachFiche(register, lucene::add);
            SearchBench bench = new SearchBench(register, lucene.searching(), targets);
            bench.compare("exact", Target::name, bench.lucene::exactly, 1.5);
            bench.compare("one typo", Target::mistyped, bench.lucene::fuzzily, 1.0);
            bench.hostile();
        }
    }

    private static List<Target> targets(MeasuredSearch register) {
        RandomGenerator random = new SplittableRandom(SEED);
        return register.database()
                .sql("""
                        select id, body ->> 'name' as name from fiche join fiche_search on fiche = id
                        order by md5(:seed || cast(id as text)) limit :most
                        """)
                .param("seed", SEED + "")
                .param("most", WARM_UP + MEASURED)
                .query((row, number) -> {
                    String name = row.getString("name");
                    return new Target(row.getObject("id", UUID.class), name, Typo.in(name, random));
                })
                .list();
    }

    private static void eachFiche(MeasuredSearch register, java.util.function.BiConsumer<String, String> add) {
        for (int part = 0; part < 16; part++) {
            register.database()
                    .sql(
                            "select id, body from fiche join fiche_search on fiche = id where left(cast(id as text), 1) = :part")
                    .param("part", Integer.toHexString(part))
                    .query(row -> {
                        add.accept(row.getString("id"), row.getString("body"));
                    });
        }
    }

    private interface Search {
        List<UUID> first(String what, int size);
    }

    private void compare(String name, Function<Target, String> typed, Search other, double bound) {
        Timed ours = new Timed("register, " + name);
        Timed theirs = new Timed("Lucene, " + name);
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            boolean measured = i >= WARM_UP;
            theirs.ask(() -> other.first(typed.apply(target), SIZE), target, measured);
            ours.ask(() -> register.search(typed.apply(target), SIZE), target, measured);
        }
        Report.line("%s", theirs);
        Report.line("%s", ours);
        Report.line(
                "%-22s p95 %.2f x Lucene (bound %.1f), median %.2f x; recall@10 %.3f against %.3f",
                name,
                ours.sample.ratio(theirs.sample, 0.95),
                bound,
                ours.sample.ratio(theirs.sample, 0.5),
                ours.recall(),
                theirs.recall());
    }

    /** What is typed to hurt, against names with a typing error. */
    private void hostile() {
        Timed ordinary = new Timed("register, ordinary");
        targets.subList(0, 100)
                .forEach(target -> ordinary.ask(() -> register.search(target.mistyped(), SIZE), target, true));
        for (String what : HOSTILE) {
            Timed worse = new Timed("register, hostile");
            for (int i = 0; i < 20; i++) worse.ask(() -> register.search(what, SIZE), targets.getFirst(), true);
            Report.line(
                    "hostile %-24.24s median %.2f x ordinary (bound 10)",
                    what, worse.sample.ratio(ordinary.sample, 0.5));
        }
    }

    /** How long it takes, and how often what was looked for is there. */
    private static final class Timed {
        private final Sample sample;
        private final List<Boolean> hits = new ArrayList<>();

        Timed(String name) {
            sample = new Sample(name);
        }

        void ask(java.util.function.Supplier<List<UUID>> search, Target target, boolean measured) {
            long start = System.nanoTime();
            List<UUID> found = search.get();
            Duration took = since(start);
            if (!measured) return;
            sample.add(took);
            hits.add(found.contains(target.id()));
        }

        double recall() {
            return hits.stream().filter(hit -> hit).count() / (double) hits.size();
        }

        @Override
        public String toString() {
            return sample.fine();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
