package be.socialekaart.fields.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "www.voorbeeld.be,                 https://www.voorbeeld.be,          www.voorbeeld.be",
        "HTTP://WWW.Voorbeeld.be/,         http://www.voorbeeld.be/,          www.voorbeeld.be",
        "https://voorbeeld.be/Over?x=1#y,  https://voorbeeld.be/Over?x=1#y,   voorbeeld.be/Over?x=1#y",
        "voorbeeld.be:8443/pad,            https://voorbeeld.be:8443/pad,     voorbeeld.be:8443/pad",
        "https://voorbeeld.be/@team,       https://voorbeeld.be/@team,        voorbeeld.be/@team",
        "https://café.be,                  https://xn--caf-dma.be,            café.be",
    })
    void readsAPublicPage(String typed, String value, String shown) {
        WebAddress address = WebAddress.of(typed).orElseThrow();

        assertThat(address.value()).isEqualTo(value);
        assertThat(address.shown()).isEqualTo(shown);
    }

    @Test
    void showsALetterThatLooksLikeAnotherForWhatItIs() {
        WebAddress cyrillic = WebAddress.of("https://vооrbeeld.be").orElseThrow();

        assertThat(cyrillic.shown())
                .startsWith("xn--")
                .isEqualTo(cyrillic.value().replace("https://", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen website",
                "voorbeeld",
                "https://",
                "https:///pad",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://voorbeeld.be",
                "mailto:a@b.be",
                "https://jan:geheim@voorbeeld.be",
                "https://voorbeeld.be\\@slecht.be",
                "https://127.0.0.1/",
                "https://[::1]/",
                "http://localhost:8080/",
                "https://voorbeeld.be/\"onclick=",
                "https://voorbeeld.be/<script>",
                "https://voorbeeld.be/a b",
                "https://voorbeeld.be\r\nX: y",
                "https://voor\u202ebeeld.be",
                "https://voorbeeld.be:0",
                "https://voorbeeld.be:65536",
            })
    void refusesEverythingElse(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }

    @Test
    void refusesAnEndlessAddress() {
        assertThat(WebAddress.of("https://voorbeeld.be/" + "a".repeat(1000))).isEmpty();
    }
}
