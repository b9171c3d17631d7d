package be.socialekaart.gateway.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browser;
import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import be.socialekaart.gateway.StubServices;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class CrossSiteTest {

    @Autowired
    Browsers browsers;

    @BeforeEach
    void forget() {
        StubServices.forget();
    }

    @ParameterizedTest(name = "{0} from {1}, origin {2}: {3}")
    @CsvSource({
        "POST, same-origin, , 200",
        "POST, same-origin, https://evil.example, 200",
        "POST, , http://localhost:8080, 200",
        "POST, same-site, , 403",
        "POST, cross-site, , 403",
        "POST, cross-site, http://localhost:8080, 403",
        "POST, none, , 403",
        "POST, , http://localhost:8081, 403",
        "POST, , null, 403",
        "POST, , , 403",
        "PUT, cross-site, , 403",
        "PATCH, cross-site, , 403",
        "DELETE, cross-site, , 403",
        "DELETE, same-origin, , 200",
        "GET, cross-site, , 200",
        "HEAD, cross-site, , 200"
    })
    void wantsWhatChangesSomethingToComeFromHere(String method, String site, String origin, int status) {
        Browser browser = browsers.signedInAs("coordinator-oost");
        assertThat(send(browser, method, "/werkbank/1", site, origin)).isEqualTo(status);
        assertThat(StubServices.lastAt("WORKFLOW_URL") != null).isEqualTo(status == 200);
        StubServices.forget();
        assertThat(send(browser, method, "/api/reviews/1/claim", site, origin)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"cross-site, , 403", "same-site, , 403", ", https://evil.example, 403", "same-origin, , 302", ", , 302"
    })
    void signsNobodyInFromAnotherSite(String site, String origin, int status) {
        Browser browser = browsers.fresh();
        assertThat(send(browser, "POST", "/aanmelden/voorbeeld", site, origin)).isEqualTo(status);
        assertThat(browser.session().isEmpty()).isEqualTo(status == 403);
    }

    @Test
    void letsProgramsWithoutSessionThrough() {
        assertThat(send(browsers.fresh(), "POST", "/api/suggestions", null, null))
                .isEqualTo(200);
    }

    @Test
    void saysWhatToDo() {
        Browser browser = browsers.signedInAs("coordinator-oost");
        assertThat(browser.send("POST", "/afmelden", "", "Sec-Fetch-Site", "cross-site")
                        .body())
                .contains("Open de pagina opnieuw", "Aangemeld als")
                .doesNotContain("regiocoördinator");
    }

    private static int send(Browser browser, String method, String path, String site, String origin) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        if (site != null) {
            headers.addAll(List.of("Sec-Fetch-Site", site));
        }
        if (origin != null) {
            headers.addAll(List.of("Origin", origin));
        }
        String body = method.equals("POST") ? "account=beheerder-1" : "";
        return browser.send(method, path, body, headers.toArray(String[]::new)).statusCode();
    }
}
