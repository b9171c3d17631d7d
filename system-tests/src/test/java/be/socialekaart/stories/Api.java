package be.socialekaart.stories;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as a script or a partner sees it: JSON over the one address. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String url;
    private final Optional<String> token;

    private Api(String url, Optional<String> token) {
        this.url = url;
        this.token = token;
    }

    static Api anyone(String url) {
        return new Api(url, Optional.empty());
    }

    Api as(String account) {
        JsonNode answer =
                post("/local/token", "{\"account\":\"%s\"}".formatted(account)).json(200);
        return new Api(url, Optional.of(answer.path("access_token").asString()));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body, String... headers) {
        return sendJson("POST", path, body, headers);
    }

    Answer patch(String path, String body, String... headers) {
        return sendJson("PATCH", path, body, headers);
    }

    /** A delivery of a source: records, one a line. */
    Answer deliver(String method, String path, List<String> records) {
        String lines = String.join("\n", records) + "\n";
        return send(request(path)
                .header("Content-Type", "application/x-ndjson")
                .method(method, BodyPublishers.ofString(lines)));
    }

    private Answer sendJson(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(20));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        JsonNode json(int expectedStatus) {
            if (status() != expectedStatus) {
                throw new AssertionError("%s answered %d: %s".formatted(response.uri(), status(), response.body()));
            }
            return json();
        }
    }
}
