package be.socialekaart.local;

import be.socialekaart.local.process.StartFailure;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the address for us while the platform starts, and asks who comes early to come back in a moment. */
final class StartingPage implements AutoCloseable {

    /** In both languages: nobody has chosen one yet. */
    private static final String TEXT = Stream.of(Locale.ROOT, Locale.ENGLISH)
            .map(language -> ResourceBundle.getBundle("be.socialekaart.local.starting", language))
            .map(texts -> texts.getString("starting"))
            .collect(Collectors.joining("\n"));

    private final HttpServer server;

    private StartingPage(HttpServer server) {
        this.server = server;
    }

    static StartingPage at(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", StartingPage::answer);
            server.start();
            return new StartingPage(server);
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " is taken by another program: stop that one, or choose another port with --port.",
                    e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = TEXT.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.getResponseHeaders().set("Retry-After", "2");
            exchange.getResponseHeaders().set("Refresh", "2");
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(503, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
