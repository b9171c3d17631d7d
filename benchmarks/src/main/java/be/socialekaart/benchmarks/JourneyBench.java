package be.socialekaart.benchmarks;

import be.socialekaart.local.Options;
import be.socialekaart.local.Platform;
import be.socialekaart.local.process.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a person waits: from posting a suggestion until it stands in the queue, and from deciding until the fiche says
 * so. Through the gateway, one after another; looks every 5 ms, so that is the grain.
 */
final class JourneyBench {

    private static final int WARM_UP = 10;
    private static final int MEASURED = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Sample queued = new Sample("posting a suggestion -> in the queue");
    private final Sample applied = new Sample("deciding -> on the fiche");
    private final String url;
    private final String token;

    /** On a platform of its own with 500 fiches; afterwards its memory, since by then every part has worked. */
    static void measure() throws IOException, InterruptedException {
        Options options = Options.in(Files.createTempDirectory("bench-journey-"))
                .withPort(Ports.free())
                .withFiches(500);
        try (Platform platform = Platform.start(options, Path.of(System.getProperty("modules", ".")), line -> {})) {
            new JourneyBench(platform.url()).run();
            Report.line("memory of all processes (PSS) afterwards: %d MB", platform.memory() / 1_000_000);
        }
    }

    private JourneyBench(String url) throws IOException, InterruptedException {
        this.url = url;
        this.token = post("/local/token", "{\"account\":\"coordinator-oost\"}", "")
                .path("access_token")
                .asString();
    }

    private void run() throws IOException, InterruptedException {
        JsonNode fiches = get("/api/fiches?where=Gent&size=1").path("items");
        String fiche = fiches.get(0).path("id").asString();
        for (int i = 0; i < WARM_UP + MEASURED; i++) journey(fiche, i, i >= WARM_UP);
        Report.line("%s", queued);
        Report.line("%s", applied);
    }

    private void journey(String fiche, int round, boolean measured) throws IOException, InterruptedException {
        int version = get("/api/fiches/" + fiche).path("version").asInt();
        String phone = "0920002%02d".formatted(round);
        long posted = System.nanoTime();
        String number = post("/api/suggestions", suggestion(fiche, phone), "")
                .path("number")
                .asString();
        waitUntil(() -> !reviews(number).isEmpty());
        if (measured) queued.add(since(posted));

        String review = "/api/reviews/" + reviews(number).get(0).path("id").asString();
        post(review + "/claim", "{}", token);
        long decided = System.nanoTime();
        post(
                review + "/decision",
                "{\"outcomes\":[{\"path\":\"phones\",\"outcome\":\"ACCEPTED\",\"reason\":\"ok\"}]}",
                token);
        waitUntil(() -> versionOf(fiche) > version);
        if (measured) applied.add(since(decided));
    }

    private JsonNode reviews(String number) {
        return unchecked(() -> get("/api/reviews?number=" + number).path("items"));
    }

    private int versionOf(String fiche) {
        return unchecked(() -> get("/api/fiches/" + fiche).path("version").asInt());
    }

    private static String suggestion(String fiche, String phone) {
        return """
                {"fiche":"%s","reason":"bench","changes":[{"path":"phones","to":[{"value":"%s","primary":true}]}]}""".formatted(fiche, phone);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void waitUntil(BooleanSupplier reached) {
        long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > limit) throw new IllegalStateException("Not reached within 30 s");
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    private JsonNode post(String path, String body, String bearer) throws IOException, InterruptedException {
        return send(
                request(path, bearer).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return bearer == null || bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private interface Call<T> {
        T now() throws IOException, InterruptedException;
    }

    private static <T> T unchecked(Call<T> call) {
        try {
            return call.now();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
