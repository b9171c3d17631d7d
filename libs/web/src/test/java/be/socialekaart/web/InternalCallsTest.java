package be.socialekaart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class InternalCallsTest {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer service;
    private int toHangUpOn;
    private RestClient client;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        service.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            if (toHangUpOn-- <= 0) {
                exchange.sendResponseHeaders(exchange.getRequestURI().getPath().contains("gone") ? 404 : 204, -1);
            }
            exchange.close();
        });
        service.start();
        client = new InternalCalls("mailer", "secret")
                .to("http://127.0.0.1:" + service.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void saysWhoIsCalling() {
        post("/internal/x");
        String mailer = Base64.getEncoder().encodeToString("mailer:secret".getBytes(StandardCharsets.UTF_8));
        assertThat(received).containsExactly("Basic " + mailer + " {\"a\":1}");
    }

    @Test
    void triesAgainWhenTheOtherHangsUp() {
        toHangUpOn = 2;
        post("/internal/x");
        assertThat(received).hasSize(3).allMatch(call -> call.endsWith("{\"a\":1}"));
    }

    @Test
    void givesUpAfterThreeTries() {
        toHangUpOn = 9;
        assertThatThrownBy(() -> post("/internal/x")).isInstanceOf(ResourceAccessException.class);
        assertThat(received).hasSize(3);
    }

    @Test
    void triesOnceForWhatIsShownInPassing() {
        toHangUpOn = 1;
        client = new InternalCalls("gateway", "secret")
                .inPassing("http://127.0.0.1:" + service.getAddress().getPort(), Duration.ofSeconds(1));
        assertThatThrownBy(() -> post("/internal/x")).isInstanceOf(ResourceAccessException.class);
        assertThat(received).hasSize(1);
    }

    @Test
    void takesARefusalForAnAnswer() {
        assertThatThrownBy(() -> post("/internal/gone")).isInstanceOf(HttpClientErrorException.NotFound.class);
        assertThat(received).hasSize(1);
    }

    private void post(String path) {
        client.post()
                .uri(path)
                .header("Content-Type", "application/json")
                .body("{\"a\":1}")
                .retrieve()
                .toBodilessEntity();
    }
}
