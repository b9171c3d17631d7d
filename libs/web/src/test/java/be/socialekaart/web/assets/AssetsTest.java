package be.socialekaart.web.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class AssetsTest {

    private final Assets assets = new Assets();

    AssetsTest() throws IOException {}

    @Test
    void areNamedAfterTheirContent() throws IOException {
        Asset one = Asset.of("a.css", new ByteArrayResource("a{}".getBytes(StandardCharsets.UTF_8)));
        Asset other = Asset.of("a.css", new ByteArrayResource("b{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(one.url()).matches("/assets/a\\.[0-9a-f]{12}\\.css").isNotEqualTo(other.url());
        assertThat(one.type()).hasToString("text/css");
    }

    @Test
    void areFoundByBothNames() {
        Asset sheet = assets.named("site.css").orElseThrow();
        assertThat(assets.hashed(sheet.hashedName())).containsSame(sheet);
        assertThat(assets.current("site.000000000000.css")).containsSame(sheet);
        assertThat(assets.current("htmx.min.js")).isPresent();
        assertThat(assets.hashed("site.css")).isEmpty();
        assertThat(assets.current("site.000000000000.js")).isEmpty();
    }

    @Test
    void complainAboutANameThatDoesNotExist() {
        assertThatThrownBy(() -> assets.url("sight.css")).hasMessageContaining("sight.css");
    }
}
