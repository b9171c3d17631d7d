package be.socialekaart.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Three services that remember what reached them; all others are down. Asked how they stand, one has something parked, one
 * misses its database and one answers nonsense.
 */
public final class StubServices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Received> LAST = new ConcurrentHashMap<>();

    public static Received lastAt(String service) {
        return LAST.get(service);
    }

    public static void forget() {
        LAST.clear();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> addresses = new HashMap<>();
        for (String service : List.of("FICHE_URL", "SUGGESTION_URL", "WORKFLOW_URL")) {
            addresses.put(service, "http://127.0.0.1:" + start(service));
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("stub services", addresses));
    }

    private static int start(String service) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/", exchange -> answer(service, exchange));
            server.start();
            return server.getAddress().getPort();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static void answer(String service, HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), List.copyOf(values)));
        String address = exchange.getRequestURI().toString();
        LAST.put(service, new Received(exchange.getRequestMethod(), address, headers, body));
        exchange.getResponseHeaders().add("Set-Cookie", "theirs=1");
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        if (address.equals("/rubrieken")) {
            exchange.getResponseHeaders().add("Location", "/rubrieken/1");
        }
        String text = "from " + service;
        int status = address.equals("/rubrieken") ? 302 : address.startsWith("/elz/geen") ? 404 : 200;
        if (address.equals("/internal/operations") && service.equals("FICHE_URL")) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            text = "{\"unpublished\":4,\"outboxSeconds\":3,\"lag\":{\"decision\":7},\"parked\":5,\"incidents\":0}";
        } else if (address.equals("/internal/operations") && service.equals("WORKFLOW_URL")) {
            status = 503;
        }
        byte[] answer = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, exchange.getRequestMethod().equals("HEAD") ? -1 : answer.length);
        if (!exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    /** What a service got to see. */
    public record Received(String method, String address, Map<String, List<String>> headers, byte[] body) {

        public boolean has(String header) {
            return headers.containsKey(header);
        }

        public List<String> all(String header) {
            return headers.getOrDefault(header, List.of());
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
