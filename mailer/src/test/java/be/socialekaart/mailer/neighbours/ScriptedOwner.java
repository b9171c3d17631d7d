package be.socialekaart.mailer.neighbours;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A service that knows addresses: everybody's, unless a test says otherwise. */
public final class ScriptedOwner implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer http;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Question> questions = new CopyOnWriteArrayList<>();

    private record Reply(int status, String body) {}

    public record Question(String path, String authorization, String body) {}

    private ScriptedOwner(HttpServer http) {
        this.http = http;
    }

    public static ScriptedOwner start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ScriptedOwner owner = new ScriptedOwner(http);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", owner::answer);
            http.start();
            return owner;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** What every owner says of a suggestion or an account; a test may put something else in its place. */
    public static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("link", "http://localhost:8080/suggesties/geheim");
        values.put("number", "S-2026-000123");
        values.put("ficheName", "Wijkcentrum De Brug");
        values.put("fiches", List.of("Huis A", "Huis B"));
        values.put(
                "outcomes", List.of("Telefoon: aangenomen. Nagekeken bij de dienst.", "Website: geweigerd. Bestaat."));
        return values;
    }

    public void knows(String id, String email, Map<String, Object> values) {
        knows(id, email, "nl", values);
    }

    public void knows(String id, String email, String language, Map<String, Object> values) {
        Map<String, Object> body = Map.of("email", email, "language", language, "values", values);
        replies.put(id, new Reply(200, JSON.writeValueAsString(body)));
    }

    public void answers(String id, int status, String body) {
        replies.put(id, new Reply(status, body));
    }

    public void behaveWell() {
        replies.clear();
        questions.clear();
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String id = path.substring(path.lastIndexOf('/') + 1);
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        questions.add(new Question(path, exchange.getRequestHeaders().getFirst("Authorization"), asked));
        if (!replies.containsKey(id)) knows(id, id + "@voorbeeld.example", values());
        Reply reply = replies.get(id);
        byte[] body = reply.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
