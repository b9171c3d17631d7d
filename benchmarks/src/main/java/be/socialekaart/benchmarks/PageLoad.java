package be.socialekaart.benchmarks;

import be.socialekaart.benchmarks.SearchBench.Target;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * The page of results through the gateway, 50 a second whether or not the ones before were answered, against the same page
 * when there is nothing to look for. A request counts from the moment at which it was due.
 */
final class PageLoad {
    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 150;
    private static final int MEASURED = 500;

    /** The gateway lets one address ask 600 at once and 20 a second: after this it may again. */
    private static final Duration REST = Duration.ofSeconds(40);

    private final AtomicInteger refused = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final List<Target> targets;

    PageLoad(String url, List<Target> targets) {
        this.url = url;
        this.targets = targets;
    }

    void run() throws InterruptedException {
        Sample empty = ask("an empty page", i -> "?");
        TimeUnit.SECONDS.sleep(REST.toSeconds());
        Sample search = ask(
                "a search, every second with a typo",
                i -> i % 2 == 0 ? targets.get(i).name() : targets.get(i).mistyped());
        Report.line("%s", empty.fine());
        Report.line("%s", search.fine());
        Report.line(
                "at %d requests/s: p95 %.2f x an empty page (bound 5); refused %d",
                PER_SECOND, search.ratio(empty, 0.95), refused.get());
    }

    private Sample ask(String name, IntFunction<String> what) throws InterruptedException {
        Sample sample = new Sample(name);
        long start = System.nanoTime();
        List<CompletableFuture<Duration>> answers = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            answers.add(page(what.apply(i), due));
        }
        List<Duration> all = answers.stream().map(CompletableFuture::join).toList();
        all.subList(WARM_UP, all.size()).forEach(sample::add);
        return sample;
    }

    private CompletableFuture<Duration> page(String what, long due) {
        URI address = URI.create(url + "/zoeken?wat=" + URLEncoder.encode(what, StandardCharsets.UTF_8));
        return http.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .thenApply(answer -> {
                    if (answer.statusCode() != 200) refused.incrementAndGet();
                    return Duration.ofNanos(System.nanoTime() - due);
                });
    }
}
