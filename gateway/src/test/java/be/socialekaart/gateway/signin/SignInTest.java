package be.socialekaart.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browser;
import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import be.socialekaart.gateway.MovableClock;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class SignInTest {

    private static final String JSON = "application/json";

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void forgetWhatWasAsked() {
        jdbc.sql("delete from sign_in").update();
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from outbox").update();
    }

    @Test
    void signsInByALinkFromAMail() {
        Browser browser = browsers.fresh();
        browser.post("/aanmelden", "email=Coordinator-Oost%40voorbeeld.example&terug=%2Fwerkbank%2F7");
        String link = linkInMail();

        assertThat(browser.get(link).body()).contains("Bijna aangemeld");
        assertThat(browser.session()).isEmpty();

        HttpResponse<String> in = browser.post(link, "");
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(Browser.location(in)).hasValue("/werkbank/7");
        assertThat(browser.get("/aanmelden").body()).contains("Aangemeld als Coördinator Oost-Vlaanderen");
    }

    @Test
    void opensTheLinkAsOftenAsAScannerLikesAndUsesItOnce() {
        browsers.fresh().post("/aanmelden", "email=beheerder-1%40voorbeeld.example");
        String link = linkInMail();
        for (int opened = 0; opened < 3; opened++) {
            assertThat(browsers.fresh().get(link).statusCode()).isEqualTo(200);
        }
        assertThat(browsers.fresh().post(link, "").statusCode()).isEqualTo(302);
        assertThat(browsers.fresh().post(link, "").statusCode()).isEqualTo(410);
        assertThat(browsers.fresh().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void refusesALinkAfterTenMinutes() {
        browsers.fresh().post("/aanmelden", "email=beheerder-1%40voorbeeld.example");
        String link = linkInMail();
        clock.moveOn(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(browsers.fresh().get(link).statusCode()).isEqualTo(410);
        HttpResponse<String> late = browsers.fresh().post(link, "");
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("Deze link is al gebruikt of is ouder dan 10 minuten.");
    }

    @Test
    void makesANewLinkWhenTheMailIsRenderedAgain() {
        browsers.fresh().post("/aanmelden", "email=beheerder-1%40voorbeeld.example");
        String first = linkInMail();
        String second = linkInMail();
        assertThat(browsers.fresh().post(first, "").statusCode()).isEqualTo(410);
        assertThat(browsers.fresh().post(second, "").statusCode()).isEqualTo(302);
        assertThat(mail("sign-in-link", "beheerder-1", request()).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsOnlyAHashOfTheLink() {
        browsers.fresh().post("/aanmelden", "email=beheerder-1%40voorbeeld.example");
        String secret = linkInMail().substring("/aanmelden/".length());
        String kept = jdbc.sql("select sign_in::text from sign_in")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(secret);
        assertThat(Base64.getUrlDecoder().decode(secret)).hasSizeGreaterThanOrEqualTo(16);
        assertThat(jdbc.sql("select outbox::text from outbox")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret) || row.contains("@voorbeeld"));
    }

    @Test
    void doesNotTellWhetherAnAddressIsKnown() {
        HttpResponse<String> known = browsers.fresh().post("/aanmelden", "email=operator%40voorbeeld.example");
        HttpResponse<String> unknown = browsers.fresh().post("/aanmelden", "email=niemand%40voorbeeld.example");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(Browser.location(unknown)).isEqualTo(Browser.location(known)).hasValue("/aanmelden/verzonden");
        assertThat(browsers.fresh().get("/aanmelden/verzonden").body()).contains("Kijk in uw mailbox");
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void sendsNotMoreThanAFewMailsToOneAddress() {
        for (int often = 0; often < 8; often++) {
            HttpResponse<String> answer = browsers.fresh().post("/aanmelden", "email=operator%40voorbeeld.example");
            assertThat(Browser.location(answer)).hasValue("/aanmelden/verzonden");
        }
        assertThat(asked()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "naam", "a b%40c.example", "%3Cscript%3E"})
    void asksForACompleteAddressAndKeepsWhatWasTyped(String typed) {
        HttpResponse<String> page = browsers.fresh().post("/aanmelden", "email=" + typed + "&terug=%2Fbeheer");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("Vul een volledig e-mailadres in", "value=\"/beheer\"", "aria-invalid=\"true\"")
                .doesNotContain("<script>");
        assertThat(asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example", "javascript:alert(1)"})
    void returnsToThisSiteOnly(String elsewhere) {
        HttpResponse<String> in =
                browsers.fresh().post("/aanmelden/voorbeeld", "account=coordinator-west&terug=" + elsewhere);
        assertThat(Browser.location(in)).hasValue("/werkbank");
        assertThat(browsers.fresh().get("/aanmelden?terug=" + elsewhere).body())
                .contains("<input type=\"hidden\" name=\"terug\" value=\"/\">");
    }

    @Test
    void listsTheExampleAccountsWithAButtonEach() {
        String page = browsers.fresh().get("/aanmelden").body();
        assertThat(page)
                .contains("Aanmelden als beheerder-9", "Aanmelden als bron-zorg", "Kijken na wat anderen voorstellen");
        assertThat(browsers.fresh()
                        .post("/aanmelden/voorbeeld", "account=niemand")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsTheMailerWhereACoordinatorFindsWork() {
        UUID review = UUID.randomUUID();
        HttpResponse<String> content = mail("work-for-coordinator", "coordinator-oost", review);
        assertThat(content.body())
                .contains("\"email\":\"coordinator-oost@voorbeeld.example\"", "\"language\":\"nl\"")
                .contains("\"link\":\"http://localhost:8080/werkbank/" + review + "\"");
        assertThat(mail("work-for-coordinator", "niemand", review).statusCode()).isEqualTo(404);
        assertThat(mail("something-else", "coordinator-oost", review).statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsTheMailerWhomAMailingGoesToAndNothingMore() {
        HttpResponse<String> content = mail("upkeep-reminder", "beheerder-1", UUID.randomUUID());
        assertThat(content.body())
                .contains("\"email\":\"beheerder-1@voorbeeld.example\"", "\"name\":")
                .doesNotContain("actualiseren");
        assertThat(mail("upkeep-first", "niemand", UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "suggestion-on-fiche, /beheer/",
        "edit-decided, /meldingen",
        "source-changed, /beheer/",
        "digest, /meldingen"
    })
    void tellsTheMailerWhereAManagerReadsMore(String template, String page) {
        UUID fiche = UUID.randomUUID();
        String link = page.endsWith("/") ? page + fiche : page;
        assertThat(mail(template, "beheerder-1", fiche).body())
                .contains("\"link\":\"http://localhost:8080" + link + "\"");
    }

    private int asked() {
        return jdbc.sql("select count(*) from outbox where type = 'SignInLinkAsked'")
                .query(Integer.class)
                .single();
    }

    private UUID request() {
        return jdbc.sql("select request from sign_in").query(UUID.class).single();
    }

    private String linkInMail() {
        String account =
                jdbc.sql("select account from sign_in").query(String.class).single();
        String body = mail("sign-in-link", account, request()).body();
        return body.replaceAll("(?s).*\"link\":\"http://localhost:8080([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> mail(String template, String account, UUID subject) {
        String mailer = Base64.getEncoder()
                .encodeToString("mailer:internal-secret-only-for-tests".getBytes(StandardCharsets.UTF_8));
        return browsers.fresh()
                .send(
                        "POST",
                        "/internal/mails/" + template + "/" + account,
                        "{\"subject\":\"" + subject + "\"}",
                        "Content-Type",
                        JSON,
                        "Authorization",
                        "Basic " + mailer);
    }
}
