package be.socialekaart.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browser;
import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import be.socialekaart.gateway.StubServices;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class SessionTest {

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void givesVisitorsNoSession() {
        Browser visitor = browsers.fresh();
        visitor.get("/zoeken");
        visitor.get("/aanmelden");
        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void hidesTheCookieFromScriptsAndOtherSites() {
        HttpResponse<String> in = browsers.fresh().post("/aanmelden/voorbeeld", "account=beheerder-1");
        assertThat(in.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Domain");
    }

    @Test
    void pinsTheCookieToTheHostOnHttps() {
        SessionCookie cookie = new SessionCookie("https://socialekaart.example");
        assertThat(cookie.name()).startsWith("__Host-");
        assertThat(cookie.secure()).isTrue();
    }

    @Test
    void takesANewIdAtEverySignIn() {
        Browser browser = browsers.signedInAs("beheerder-1");
        String before = browser.session();
        browser.post("/aanmelden/voorbeeld", "account=beheerder-2");
        String after = browser.session();
        assertThat(after).isNotEqualTo(before);
        browser.useSession(before);
        assertThat(signedIn(browser)).isFalse();
        browser.useSession(after);
        assertThat(signedIn(browser)).isTrue();
    }

    @Test
    void doesNotAdoptAnIdThatSomebodyElseChose() {
        Browser victim = browsers.fresh();
        victim.useSession("session=11111111-1111-1111-1111-111111111111.AAAA");
        victim.post("/aanmelden/voorbeeld", "account=beheerder-1");
        assertThat(victim.session()).doesNotContain("11111111-1111");
    }

    @Test
    void cannotBeUsedByWhoReadsTheTable() {
        Browser browser = browsers.signedInAs("beheerder-3");
        List<String> ids = jdbc.sql("select session_id from web_session")
                .query(String.class)
                .list();
        String own = ids.stream()
                .filter(id -> browser.session().contains(id.strip()))
                .findFirst()
                .orElseThrow();
        browser.useSession("session=" + own.strip());
        assertThat(signedIn(browser)).isFalse();
    }

    @Test
    void endsAtSignOut() {
        Browser browser = browsers.signedInAs("beheerder-1");
        String session = browser.session();
        assertThat(browser.get("/afmelden").statusCode()).isIn(404, 405);
        assertThat(signedIn(browser)).isTrue();
        assertThat(Browser.location(browser.post("/afmelden", ""))).hasValue("/");
        browser.useSession(session);
        assertThat(signedIn(browser)).isFalse();
    }

    @Test
    void endsForADisabledAccountAtOnce() {
        Browser browser = browsers.signedInAs("beheerder-9");
        jdbc.sql("update account set enabled = false where id = 'beheerder-9'").update();
        assertThat(signedIn(browser)).isFalse();
        jdbc.sql("update account set enabled = true where id = 'beheerder-9'").update();
    }

    @Test
    void endsWhenIdle() {
        Browser browser = browsers.signedInAs("beheerder-8");
        jdbc.sql(
                        "update web_session set last_access_time = last_access_time - 7300000, expiry_time = expiry_time - 7300000")
                .update();
        assertThat(signedIn(browser)).isFalse();
    }

    private static boolean signedIn(Browser browser) {
        StubServices.forget();
        browser.get("/beheer");
        return StubServices.lastAt("FICHE_URL").has("authorization");
    }
}
