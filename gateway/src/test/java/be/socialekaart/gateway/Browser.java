package be.socialekaart.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** A browser as far as the gateway can see: keeps the session's cookie and says from where a request comes. */
public final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String site;
    private String session = "";

    Browser(String site) {
        this.site = site;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Posts a form from a page of the site itself. */
    public HttpResponse<String> post(String path, String form) {
        return send(
                "POST",
                path,
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!session.isEmpty()) {
            request.header("Cookie", "other=1; " + session);
        }
        return keep(sent(request.build()));
    }

    /** {@code session=…}, as the next request will send it. */
    public String session() {
        return session;
    }

    public void useSession(String cookie) {
        session = cookie;
    }

    public static Optional<String> location(HttpResponse<?> response) {
        return response.headers().firstValue("Location");
    }

    private HttpResponse<String> keep(HttpResponse<String> response) {
        response.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.split(";")[0])
                .ifPresent(this::useSession);
        return response;
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
