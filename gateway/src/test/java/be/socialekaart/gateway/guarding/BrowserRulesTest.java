package be.socialekaart.gateway.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@GatewayTest
class BrowserRulesTest {

    @Autowired
    Browsers browsers;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/zoeken", "/aanmelden", "/nergens", "/api/fiches/1", "/meldingen", "/assets/site.css"})
    void standOnEveryAnswer(String path) {
        HttpHeaders headers = browsers.fresh().get(path).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void letNobodyKeepWhatIsSomebodysOwn() {
        assertThat(cacheControl(
                        browsers.signedInAs("beheerder-1").get("/zoeken").headers()))
                .isEqualTo("no-store");
        assertThat(cacheControl(browsers.fresh().get("/suggesties/abc").headers()))
                .isEqualTo("no-store");
        assertThat(cacheControl(browsers.fresh().get("/aanmelden").headers())).isEqualTo("no-store");
        assertThat(cacheControl(browsers.fresh().get("/zoeken").headers())).isEqualTo("private, no-cache");
    }

    @Test
    void insistOnHttpsWhereTheSiteRunsOnIt() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new BrowserRules(true).writeHeaders(new MockHttpServletRequest("GET", "/"), response);
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=");
    }

    private static String cacheControl(HttpHeaders headers) {
        return headers.firstValue("Cache-Control").orElseThrow();
    }
}
