package be.socialekaart.gateway.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import java.net.http.HttpHeaders;
import java.util.List;
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
        new BrowserRules(true, "").writeHeaders(new MockHttpServletRequest("GET", "/"), response);
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=");
    }

    @Test
    void letOthersEmbedTheWidgetAndNothingElse() {
        MockHttpServletResponse widget = answer("/widget", "");
        assertThat(widget.getHeader("Content-Security-Policy")).endsWith("frame-ancestors *");
        assertThat(widget.getHeader("X-Frame-Options")).isNull();
        for (String other : List.of("/widget/maken", "/widget/", "/widgets", "/kaart", "/fiches/widget")) {
            assertThat(answer(other, "").getHeader("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
            assertThat(answer(other, "").getHeader("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void letTheMapShowPicturesOfATileServerWhereThereIsOne() {
        String tiles = "https://tiles.example:8443/{z}/{x}/{y}.png";
        assertThat(answer("/kaart", tiles).getHeader("Content-Security-Policy"))
                .contains("img-src 'self' https://tiles.example:8443;");
        assertThat(answer("/kaart", "").getHeader("Content-Security-Policy")).doesNotContain("img-src");
        assertThat(answer("/zoeken", tiles).getHeader("Content-Security-Policy"))
                .doesNotContain("img-src");
        assertThat(answer("/kaart", "https:; script-src *").getHeader("Content-Security-Policy"))
                .doesNotContain("script-src");
    }

    private static MockHttpServletResponse answer(String path, String tiles) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new BrowserRules(false, tiles).writeHeaders(new MockHttpServletRequest("GET", path), response);
        return response;
    }

    private static String cacheControl(HttpHeaders headers) {
        return headers.firstValue("Cache-Control").orElseThrow();
    }
}
