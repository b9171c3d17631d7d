package be.socialekaart.suggestion.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void takesAPlainMailbox() {
        assertThat(EmailAddress.of(" An.Peeters+kaart@Voorbeeld.EXAMPLE "))
                .contains("An.Peeters+kaart@voorbeeld.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.be, c@d.be",
                "a@b.be;c@d.be",
                "a@b.be\r\nBcc: x@y.be",
                "\"a b\"@c.be",
                "a@b",
                "@b.be",
                "a@.be",
                "a..b@c.be",
                "a@b.be\u2028x",
                "=?utf-8?q?a?=@b.be",
                "a@vооrbeeld.be",
                "a@-b.be",
                "<a@b.be>"
            })
    void refusesEverythingThatIsNotOnePlainMailbox(String hostile) {
        assertThat(EmailAddress.of(hostile)).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThat(EmailAddress.of("a".repeat(290) + "@voorbeeld.be")).isEmpty();
    }
}
