package be.socialekaart.gateway.programs;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browser;
import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import be.socialekaart.gateway.MovableClock;
import be.socialekaart.gateway.StubServices;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class ProgramsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void forget() {
        StubServices.forget();
    }

    @Test
    void getATokenForAnExampleAccountInALocalRun() {
        String token = localToken("coordinator-west");
        assertThat(ask("/api/reviews", token).statusCode()).isEqualTo(200);
        String passedOn =
                StubServices.lastAt("WORKFLOW_URL").all("authorization").getFirst();
        assertThat(passedOn).isNotEqualTo("Bearer " + token);
        assertThat(claims(passedOn)).contains("\"sub\":\"coordinator-west\"", "\"aud\":\"socialekaart\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"account\":\"niemand\"}", "{}", "{\"account\":null}"})
    void getNoTokenForAnUnknownAccount(String asked) {
        HttpResponse<String> refused =
                browsers.fresh().send("POST", "/local/token", asked, "Content-Type", "application/json");
        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @Test
    void cannotUseTheirTokenOnPages() {
        browsers.fresh().get("/werkbank", "Authorization", "Bearer " + localToken("coordinator-west"));
        assertThat(StubServices.lastAt("WORKFLOW_URL").has("authorization")).isFalse();
    }

    @Test
    void areRefusedWithAnythingThatIsNotSuchAToken() {
        Browser person = browsers.signedInAs("coordinator-oost");
        person.get("/werkbank");
        String ofAService = StubServices.lastAt("WORKFLOW_URL")
                .all("authorization")
                .getFirst()
                .substring("Bearer ".length());
        String good = localToken("coordinator-west");
        String[] parts = good.split("\\.");
        String unsigned = text("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        String other =
                parts[0] + "." + text("{\"sub\":\"operator\",\"aud\":\"socialekaart-gateway\"}") + "." + parts[2];
        StubServices.forget();
        for (String bad : new String[] {ofAService, unsigned, other, "x", ""}) {
            assertThat(ask("/api/reviews", bad).statusCode()).isEqualTo(401);
        }
        assertThat(browsers.fresh()
                        .get("/api/reviews", "Authorization", "Basic eDp4")
                        .statusCode())
                .isEqualTo(401);
        assertThat(StubServices.lastAt("WORKFLOW_URL")).isNull();
    }

    @Test
    void loseTheirTokenInTimeAndWithTheirAccount() {
        String token = localToken("beheerder-7");
        jdbc.sql("update account set enabled = false where id = 'beheerder-7'").update();
        assertThat(ask("/api/reviews", token).statusCode()).isEqualTo(401);
        jdbc.sql("update account set enabled = true where id = 'beheerder-7'").update();
        assertThat(ask("/api/reviews", token).statusCode()).isEqualTo(200);
        clock.moveOn(Duration.ofHours(13));
        assertThat(ask("/api/reviews", token).statusCode()).isEqualTo(401);
    }

    @Test
    void showTheirSecretForATokenOfAnHour() {
        HttpResponse<String> inForm =
                credentials("grant_type=client_credentials&client_id=bron-zorg&client_secret=bron-zorg-lokaal");
        assertThat(inForm.body()).contains("\"token_type\":\"Bearer\"", "\"expires_in\":3600");
        assertThat(ask("/api/fiches", token(inForm)).statusCode()).isEqualTo(200);
        assertThat(claims(StubServices.lastAt("FICHE_URL").all("authorization").getFirst()))
                .contains("\"sub\":\"bron-zorg\"", "\"roles\":[\"source\"]");

        HttpResponse<String> inHeader = browsers.fresh()
                .send(
                        "POST",
                        "/oauth2/token",
                        "grant_type=client_credentials",
                        "Content-Type",
                        FORM,
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("bron-zorg:bron-zorg-lokaal".getBytes()));
        assertThat(inHeader.statusCode()).isEqualTo(200);
    }

    @Test
    void areRefusedWithAWrongSecret() {
        assertThat(credentials("grant_type=client_credentials&client_id=bron-zorg&client_secret=x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(credentials("grant_type=client_credentials&client_id=niemand&client_secret=x")
                        .body())
                .isEqualTo("{\"error\":\"invalid_client\"}");
        assertThat(credentials("grant_type=password&username=operator&password=x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(credentials("").statusCode()).isEqualTo(400);
        assertThat(jdbc.sql("select client::text from client")
                        .query(String.class)
                        .single())
                .doesNotContain("lokaal");
    }

    private HttpResponse<String> credentials(String form) {
        return browsers.fresh().send("POST", "/oauth2/token", form, "Content-Type", FORM);
    }

    private HttpResponse<String> ask(String path, String token) {
        return browsers.fresh().get(path, "Authorization", "Bearer " + token);
    }

    private String localToken(String account) {
        return token(browsers.fresh()
                .send("POST", "/local/token", "{\"account\":\"" + account + "\"}", "Content-Type", "application/json"));
    }

    private static String token(HttpResponse<String> response) {
        return response.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private static String claims(String bearer) {
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
