package be.socialekaart.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.local.process.Ports;
import be.socialekaart.local.process.StartFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class StartingPageTest {

    private final int port = Ports.free();

    @Test
    void asksWhoComesEarlyToComeBack() throws Exception {
        try (StartingPage page = StartingPage.at(port);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/zoeken"))
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .startsWith("Het platform start nog op.")
                    .contains("The platform is still starting.");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        }
        assertThat(Ports.isFree(port)).isTrue();
    }

    @Test
    void keepsTheAddressFromOthers() {
        try (StartingPage page = StartingPage.at(port)) {
            assertThatThrownBy(() -> StartingPage.at(port))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage(
                            "Port %d is taken by another program: stop that one, or choose another port with --port."
                                    .formatted(port));
        }
    }
}
