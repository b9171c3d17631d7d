package be.socialekaart.testing.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>\n  Bekend\n</p>", "<nav aria-label=\"Bekend\"></nav>", "<p>Bij Jan &amp; Co thuis</p>"})
    void findsDutchOfTheBundle(String shown) {
        assertThat(EnglishPage.dutchTexts(shown, "example-messages")).hasSize(1);
    }

    @Test
    void mindsNeitherDataNorWordsThatAreTheSame() {
        assertThatNoException()
                .isThrownBy(() -> EnglishPage.check(
                        "<html lang=\"en\"><p>Known</p><p>Bekendheid</p><p>Open</p><p lang=\"nl\">Bekend</p></html>",
                        "example-messages"));
    }

    @Test
    void wantsThePageToSayThatItIsEnglish() {
        assertThatThrownBy(() -> EnglishPage.check("<html lang=\"nl\"><p>Known</p></html>", "example-messages"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not say");
    }
}
