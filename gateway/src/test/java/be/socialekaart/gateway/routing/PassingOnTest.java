package be.socialekaart.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browser;
import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import be.socialekaart.gateway.StubServices;
import be.socialekaart.gateway.StubServices.Received;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

@GatewayTest
class PassingOnTest {

    @Autowired
    Browsers browsers;

    @Autowired
    ObservationRegistry observations;

    @LocalServerPort
    int port;

    @BeforeEach
    void forget() {
        StubServices.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "/, FICHE_URL",
        "/zoeken?wat=thuis%20zorg&waar=9000, FICHE_URL",
        "/fiches/1, FICHE_URL",
        "/fiches/1/versies, FICHE_URL",
        "/fiches/1/suggestie, SUGGESTION_URL",
        "/fiches/1/suggestie/stap, SUGGESTION_URL",
        "/suggesties/abc, SUGGESTION_URL",
        "/api/suggestions/abc/messages, SUGGESTION_URL",
        "/api/fiches?what=a%2Bb+c&x=%26%3D, FICHE_URL",
        "/api/changes?after=3, FICHE_URL",
        "/beheer, FICHE_URL",
        "/kwaliteit, FICHE_URL",
        "/hsds/, FICHE_URL",
        "/hsds/services?per_page=2, FICHE_URL",
        "/hergebruik, FICHE_URL",
        "/api/docs, FICHE_URL",
        "/api/imports/1, FICHE_URL",
        "/api/reference/1, FICHE_URL",
        "/werkbank/1, WORKFLOW_URL",
        "/api/reviews, WORKFLOW_URL"
    })
    void reachesTheServiceThatAnswers(String address, String service) {
        HttpResponse<String> answer = browsers.fresh().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("from " + service);
        assertThat(StubServices.lastAt(service).address()).isEqualTo(address);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/internal/mails/a/b", "/actuator/env", "/nergens", "/api/nergens", "/h2-console", "/error"})
    void reachesNothingElse(String address) {
        assertThat(browsers.signedInAs("operator").get(address).statusCode()).isIn(401, 404);
        assertThat(StubServices.lastAt("FICHE_URL")).isNull();
    }

    @Test
    void showsAPageForWhatDoesNotExist() {
        HttpResponse<String> page = browsers.fresh().get("/nergens");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Deze pagina bestaat niet", "<html lang=\"nl\"");
        assertThat(browsers.fresh().get("/api/nergens").body()).startsWith("{\"type\":\"about:blank\"");
    }

    @Test
    void believesNothingThatAClientSaysAboutItself() {
        browsers.fresh()
                .get(
                        "/zoeken",
                        "Authorization",
                        "Bearer mine",
                        "X-Forwarded-For",
                        "6.6.6.6",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Prefix",
                        "/x",
                        "Forwarded",
                        "for=6.6.6.6",
                        "X-Original-URL",
                        "/beheer",
                        "Cookie",
                        "session=guess");
        Received received = StubServices.lastAt("FICHE_URL");
        assertThat(received.has("authorization")).isFalse();
        assertThat(received.has("forwarded")).isFalse();
        assertThat(received.has("cookie")).isFalse();
        assertThat(received.has("x-forwarded-prefix")).isFalse();
        assertThat(received.has("x-original-url")).isFalse();
        assertThat(received.all("x-forwarded-for")).hasSize(1).doesNotContain("6.6.6.6");
        assertThat(received.all("x-forwarded-host")).containsExactly("localhost:8080");
    }

    @Test
    void tellsTheServiceWhoIsAskingInATokenOfAMinute() {
        Browser browser = browsers.signedInAs("coordinator-oost");
        browser.get("/werkbank", "Authorization", "Bearer mine");
        Received received = StubServices.lastAt("WORKFLOW_URL");
        String token = received.all("authorization").getFirst().substring("Bearer ".length());

        Jwt read = NimbusJwtDecoder.withJwkSetUri("http://localhost:" + port + "/.well-known/jwks.json")
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build()
                .decode(token);

        assertThat(read.getSubject()).isEqualTo("coordinator-oost");
        assertThat(read.getClaimAsString("iss")).isEqualTo("socialekaart-gateway");
        assertThat(read.getAudience()).containsExactly("socialekaart");
        assertThat(read.getClaimAsStringList("roles")).containsExactly("coordinator");
        assertThat(read.getClaimAsString("name")).isEqualTo("Coördinator Oost-Vlaanderen");
        assertThat(read.getClaimAsString("language")).isEqualTo("nl");
        assertThat(Duration.between(read.getIssuedAt(), read.getExpiresAt())).isEqualTo(Duration.ofSeconds(60));
        assertThat(received.has("cookie")).isFalse();
    }

    @Test
    void publishesNoPrivateKey() {
        assertThat(browsers.fresh().get("/.well-known/jwks.json").body())
                .contains("\"x\":")
                .doesNotContain("\"d\":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phones%5B0%5D.value=09%20200+00&a=1&a=2&a=&naam=Caf%C3%A9+%26+co&leeg=",
                "x=%2B%25%3D&z=1&y=%E2%82%AC&reden=regel%0D%0Aregel",
                "a=b&a=c&b"
            })
    void passesFormsAsTheyAre(String form) {
        browsers.fresh().post("/fiches/1/suggestie?stap=2&a=query", form);
        Received received = StubServices.lastAt("SUGGESTION_URL");
        assertThat(received.text()).isEqualTo(form);
        assertThat(received.address()).isEqualTo("/fiches/1/suggestie?stap=2&a=query");
        assertThat(received.all("content-type").getFirst()).startsWith("application/x-www-form-urlencoded");
    }

    @Test
    void passesFilesAsTheyAre() {
        String line = "een regel van een bestand\r\n";
        String body = "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"\r\n\r\n"
                + line.repeat(5_000) + "\r\n--grens--\r\n";
        browsers.fresh().send("POST", "/beheer/invoer", body, "Content-Type", "multipart/form-data; boundary=grens");
        Received received = StubServices.lastAt("FICHE_URL");
        assertThat(received.text()).isEqualTo(body);
        assertThat(received.all("content-type").getFirst())
                .startsWith("multipart/form-data")
                .contains("boundary=grens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void passesJsonAsItIs(String method) {
        String json = "{\"to\":[\"€ 1\",{\"a\":null}],  \"x\":\"\\u0000\"}";
        browsers.fresh()
                .send(
                        method,
                        "/api/fiches/1",
                        json,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        "k1",
                        "If-Match",
                        "\"3\"");
        Received received = StubServices.lastAt("FICHE_URL");
        assertThat(received.method()).isEqualTo(method);
        assertThat(received.text()).isEqualTo(json);
        assertThat(received.all("idempotency-key")).containsExactly("k1");
        assertThat(received.all("if-match")).containsExactly("\"3\"");
    }

    @Test
    void leavesRedirectsAndRefusalsToWhoAsked() {
        HttpResponse<String> redirect = browsers.fresh().get("/rubrieken");
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(Browser.location(redirect)).hasValue("/rubrieken/1");
        assertThat(browsers.fresh().get("/elz/geen").statusCode()).isEqualTo(404);
        assertThat(browsers.fresh().send("HEAD", "/zoeken", "").statusCode()).isEqualTo(200);
    }

    @Test
    void saysThatAServiceIsAway() {
        HttpResponse<String> page = browsers.signedInAs("beheerder-1").get("/meldingen");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.body()).contains("Dit onderdeel is even niet beschikbaar", "Aangemeld als Beheerder 1");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        HttpResponse<String> refused =
                browsers.fresh().send("POST", "/api/fiches", "x".repeat(70_000), "Content-Type", "application/json");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(StubServices.lastAt("FICHE_URL")).isNull();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThat(rawStatus("GET /zoeken?wat=%zz HTTP/1.1")).isEqualTo(400);
        assertThat(rawStatus("GET /zoeken/..%2f..%2finternal HTTP/1.1")).isEqualTo(400);
        assertThat(rawStatus("GET //evil.example/zoeken HTTP/1.1")).isEqualTo(400);
        assertThat(StubServices.lastAt("FICHE_URL")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suggesties/..%2f..%2fx", "/zoeken/%5c..%5cx", "/zoeken;a=b", "/zoeken/..%252fx"})
    void showsItsOwnPageForAnAddressThatIsNone(String address) {
        String answer = raw("GET " + address + " HTTP/1.1");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("Wij begrijpen uw vraag niet", "<html lang=\"nl\"");
        assertThat(answer).doesNotContain("HTTP Status", "Tomcat");
        assertThat(StubServices.lastAt("FICHE_URL")).isNull();
    }

    @Test
    void refusesABodyWithTwoLengths() {
        assertThat(rawStatus("POST /api/fiches HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 5"))
                .isEqualTo(400);
        assertThat(StubServices.lastAt("FICHE_URL")).isNull();
    }

    @Test
    void tellsNoTraceWhatSomebodySearched() {
        List<String> told = new CopyOnWriteArrayList<>();
        observations.observationConfig().observationHandler(new ObservationHandler<ClientRequestObservationContext>() {
            @Override
            public void onStop(ClientRequestObservationContext context) {
                context.getAllKeyValues().forEach(each -> told.add(each.getValue()));
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return context instanceof ClientRequestObservationContext;
            }
        });
        browsers.fresh().get("/zoeken?wat=schuldhulp&bij=51.05,3.72");
        assertThat(told)
                .contains("/zoeken")
                .noneMatch(value -> value.contains("schuldhulp") || value.contains("51.05"));
    }

    @Test
    void refusesToTrace() {
        assertThat(browsers.fresh().send("TRACE", "/zoeken", "").statusCode()).isIn(400, 403, 405);
        assertThat(StubServices.lastAt("FICHE_URL")).isNull();
    }

    /** What a browser would never send. */
    private int rawStatus(String head) {
        return Integer.parseInt(raw(head).split(" ")[1]);
    }

    private String raw(String head) {
        try (Socket socket = new Socket("localhost", port)) {
            byte[] request =
                    (head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
            socket.getOutputStream().write(request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
