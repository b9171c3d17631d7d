package be.socialekaart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Over HTTP, because what is sent after a refusal by a filter is the business of the server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusedAccessTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    /** A token is the name of a role. */
    @TestConfiguration(proxyBeanMethods = false)
    static class RolesAsTokens {

        @Bean
        JwtDecoder rolesAsTokens() {
            return role -> {
                if (role.equals("nonsense")) {
                    throw new BadJwtException("nonsense");
                }
                return Jwt.withTokenValue(role)
                        .header("alg", "none")
                        .subject("somebody")
                        .claim("name", "Somebody")
                        .claim("roles", List.of(role))
                        .build();
            };
        }
    }

    @Test
    void showsAPageToSomebodyWithAnotherRole() throws Exception {
        HttpResponse<String> page = get("/desk/queue", "manager");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("<html lang=\"nl\"", "U hebt geen toegang", "Aangemeld als Somebody");
        assertThat(get("/elsewhere", "operator").body()).contains("U hebt geen toegang");
    }

    @ParameterizedTest
    @CsvSource({"/api/desk, manager, 403, U hebt geen toegang", "/api/open, nonsense, 401, Meld u eerst aan"})
    void tellsAProgramInAProblem(String path, String token, int status, String title) throws Exception {
        assertProblem(get(path, token), status, title);
    }

    @Test
    void tellsAProgramWithoutATokenInAProblem() throws Exception {
        HttpResponse<String> answer = send(request("/api/desk"));
        assertProblem(answer, 401, "Meld u eerst aan");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":\"" + title + "\"");
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.header("Accept-Language", "nl").build(), BodyHandlers.ofString());
    }
}
