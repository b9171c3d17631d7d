package be.socialekaart.workflow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Answers as suggestion-service does on its internal addresses; a test can let it fall silent. */
final class SuggestionServiceDouble implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String REASON = "Ik belde en kreeg iemand anders aan de lijn.";

    private static final Map<String, String> QUESTIONS = new ConcurrentHashMap<>();
    private static volatile boolean silent;
    private static final HttpServer SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = "http://127.0.0.1:" + SERVER.getAddress().getPort();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("suggestion-service", Map.of("SUGGESTION_URL", url)));
    }

    static void fallSilent() {
        silent = true;
    }

    static void answerAgain() {
        silent = false;
    }

    /** The body that was put under that path, or an empty text. */
    static String questionAt(String path) {
        return QUESTIONS.getOrDefault(path, "");
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/suggestions/", SuggestionServiceDouble::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (silent) {
            send(exchange, 503, "");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            QUESTIONS.put(exchange.getRequestURI().getPath(), body);
            send(exchange, 204, "");
        } else {
            send(exchange, 200, """
                    {"number":"S-2026-000001","reason":"%s","submittedAt":"2026-03-02T09:30:00Z",
                     "messages":[{"id":"1","from":"SUBMITTER","text":"Nog iets <b>extra</b>","at":"2026-03-02T09:40:00Z"}]}""".formatted(REASON));
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
