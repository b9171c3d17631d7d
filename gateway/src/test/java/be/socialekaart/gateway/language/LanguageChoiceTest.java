package be.socialekaart.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browser;
import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import be.socialekaart.gateway.StubServices;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class LanguageChoiceTest {

    private static final String ENGLISH = "taal=en";

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void everybodySpeaksDutchAgain() {
        jdbc.sql("update account set language = 'nl'").update();
    }

    @Test
    void speaksDutchUntilSomebodyChooses() {
        browsers.fresh().get("/zoeken", "Accept-Language", "en-GB,en;q=0.9");
        assertThat(told()).isEqualTo("nl");
        assertThat(browsers.fresh().get("/aanmelden", "Accept-Language", "en").body())
                .contains("<html lang=\"nl\">", "Stuur mij een link");
    }

    @Test
    void comesBackToTheSamePageInTheChosenLanguage() {
        HttpResponse<String> chosen = browsers.fresh().post("/taal", "taal=en&terug=%2Fzoeken%3Fwat%3Da%2526b");
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(Browser.location(chosen)).hasValue("/zoeken?wat=a%26b");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("taal=en; Path=/; Max-Age=31536000")
                .contains("HttpOnly", "SameSite=Lax");

        browsers.fresh().get("/zoeken", "Cookie", ENGLISH, "Accept-Language", "nl");
        assertThat(told()).isEqualTo("en");
        assertThat(browsers.fresh().get("/aanmelden", "Cookie", ENGLISH).body())
                .contains("<html lang=\"en\">", "Send me a link")
                .doesNotContain("Stuur mij");
        assertThat(browsers.fresh().get("/nergens", "Cookie", ENGLISH).body()).contains("This page does not exist");
    }

    @Test
    void comesBackToThePageOfSigningInToo() {
        assertThat(Browser.location(browsers.fresh().post("/taal", "taal=en&terug=%2Faanmelden%3Fterug%3D%2Fbeheer")))
                .hasValue("/aanmelden?terug=/beheer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2Fafmelden", "%2Ftaal", ""})
    void comesBackToNoOtherSite(String elsewhere) {
        assertThat(Browser.location(browsers.fresh().post("/taal", "taal=en&terug=" + elsewhere)))
                .hasValue("/");
    }

    @Test
    void refusesALanguageThatIsNotThere() {
        assertThat(browsers.fresh().post("/taal", "taal=fr").statusCode()).isEqualTo(400);
        browsers.fresh().get("/zoeken", "Cookie", "taal=fr");
        assertThat(told()).isEqualTo("nl");
    }

    @Test
    void keepsTheChoiceWithTheAccount() {
        Browser browser = browsers.signedInAs("coordinator-west");
        String session = browser.session();
        browser.post("/taal", "taal=en");
        assertThat(language("coordinator-west")).isEqualTo("en");
        browser.useSession(session);
        browser.get("/werkbank");
        assertThat(StubServices.lastAt("WORKFLOW_URL").all("accept-language")).containsExactly("en");
    }

    @Test
    void takesAlongWhatWasChosenBeforeSigningIn() {
        browsers.fresh()
                .send(
                        "POST",
                        "/aanmelden/voorbeeld",
                        "account=beheerder-3",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Cookie",
                        ENGLISH);
        assertThat(language("beheerder-3")).isEqualTo("en");
    }

    @Test
    void letsProgramsChooseByTheirHeader() {
        browsers.fresh().get("/api/fiches", "Accept-Language", "en-GB, nl;q=0.5");
        assertThat(told()).isEqualTo("en");
        browsers.fresh().get("/api/fiches", "Accept-Language", "fr");
        assertThat(told()).isEqualTo("nl");
        browsers.fresh().get("/api/fiches");
        assertThat(told()).isEqualTo("nl");
    }

    private static String told() {
        return StubServices.lastAt("FICHE_URL").all("accept-language").getFirst();
    }

    private String language(String account) {
        return jdbc.sql("select language from account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
    }
}
