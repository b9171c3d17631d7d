package be.socialekaart.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browser;
import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import be.socialekaart.gateway.StubServices;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator sees every part, those that are down too, and what to do about it. */
@GatewayTest
class OverviewTest {

    @Autowired
    Browsers browsers;

    private Browser operator;

    @BeforeEach
    void signIn() {
        StubServices.forget();
        operator = browsers.signedInAs("operator");
    }

    @ParameterizedTest
    @CsvSource({
        "Register, Loopt",
        "Suggesties, Geeft een fout",
        "Nazicht, Zonder databank",
        "Mails, Antwoordt niet",
        "Meldingen, Antwoordt niet",
        "Toegang, Loopt"
    })
    void saysOfEveryPartWhetherItRuns(String part, String answer) {
        assertThat(row(part)).contains(">" + answer + "<");
    }

    @Test
    void showsTheFiguresOfThoseThatGiveThem() {
        assertThat(row("Register")).contains(">4<", ">3 seconden<", ">7<", ">5<", "href=\"/operaties/fiche-service\"");
        assertThat(row("Mails")).contains("Geen cijfers", "href=\"/operaties/mailer\"");
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(page())
                .contains("Er zijn berichten die niet konden worden verwerkt.")
                .contains("Start mailer opnieuw en kijk in zijn logboek.")
                .contains("Zodra de databank weer antwoordt, gaat workflow vanzelf verder.")
                .doesNotContain("Niets: alles loopt.", "??");
    }

    @Test
    void hasAPageOfItsOwnAsEveryPart() {
        HttpResponse<String> own = operator.get("/operaties/gateway");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("Operaties: gateway", "Dit onderdeel luistert naar niets");
    }

    @Test
    void leadsToThePageOfEachPart() {
        operator.get("/operaties/fiche-service?gedaan=RETRIED");
        assertThat(StubServices.lastAt("FICHE_URL").address()).isEqualTo("/operaties/fiche-service?gedaan=RETRIED");
        assertThat(operator.get("/operaties/mailer").statusCode()).isEqualTo(503);
    }

    @Test
    void givesEachPartTheListOfAll() {
        assertThat(operator.get("/operaties/onderdelen?hier=workflow").body())
                .startsWith("<nav")
                .contains("href=\"/operaties\"", "href=\"/operaties/workflow\" aria-current=\"page\"")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operaties", "/operaties/onderdelen", "/operaties/gateway", "/operaties/fiche-service"})
    void isForOperatorsOnly(String address) {
        assertThat(browsers.signedInAs("coordinator-oost").get(address).statusCode())
                .isEqualTo(403);
        HttpResponse<String> stranger = browsers.fresh().get(address);
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(Browser.location(stranger).orElseThrow()).startsWith("/aanmelden?terug=%2Foperaties");
        assertThat(StubServices.lastAt("FICHE_URL")).isNull();
    }

    private String row(String part) {
        String page = page();
        int start = page.indexOf(">" + part + "</a></th>");
        assertThat(start).as("row of %s", part).isPositive();
        return page.substring(page.lastIndexOf("<tr", start), page.indexOf("</tr>", start));
    }

    private String page() {
        HttpResponse<String> page = operator.get("/operaties");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
