package be.socialekaart.gateway.assets;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.Browser;
import be.socialekaart.gateway.Browsers;
import be.socialekaart.gateway.GatewayTest;
import be.socialekaart.web.assets.Assets;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class AssetTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Assets assets;

    @ParameterizedTest
    @CsvSource({"site.css, text/css", "mark.svg, image/svg+xml", "htmx.min.js, text/javascript"})
    void areKeptForEver(String name, String type) {
        HttpResponse<String> asset = browsers.fresh().get(assets.url(name));
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/site.css", "/assets/site.0123456789ab.css"})
    void areFoundByTheirPlainNameAndByThatOfAnotherDay(String address) {
        HttpResponse<String> redirect = browsers.fresh().get(address);
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(Browser.location(redirect)).hasValue(assets.url("site.css"));
        assertThat(redirect.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void areNothingButAssets() {
        assertThat(browsers.fresh().get("/assets/application.yml").statusCode()).isEqualTo(404);
        assertThat(browsers.fresh().get("/assets/..%2fapplication.yml").statusCode())
                .isIn(400, 404);
        assertThat(browsers.fresh().get("/webjars/htmx.org/package.json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void areKeptForEverBySignedInPeopleToo() {
        assertThat(browsers.signedInAs("operator")
                        .get(assets.url("site.css"))
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
    }

    @Test
    void giveTheSiteItsMark() {
        assertThat(Browser.location(browsers.fresh().get("/favicon.ico"))).hasValue(assets.url("mark.svg"));
    }
}
