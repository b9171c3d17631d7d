package be.socialekaart.fields.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "info@voorbeeld.be,              info@voorbeeld.be",
        "' Info@Voorbeeld.BE ',          info@voorbeeld.be",
        "jan.peeters+werk@zorg.gent.be,  jan.peeters+werk@zorg.gent.be",
        "o'hara@voorbeeld.be,            o'hara@voorbeeld.be",
        "info@xn--caf-dma.be,            info@xn--caf-dma.be",
    })
    void readsOneMailbox(String typed, String value) {
        assertThat(EmailAddress.of(typed)).hasValue(new EmailAddress(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "info",
                "@voorbeeld.be",
                "info@",
                "info@localhost",
                "info@voorbeeld",
                "info@127.0.0.1",
                "info@[127.0.0.1]",
                "a@b.be, c@d.be",
                "a@b.be;c@d.be",
                "a@b.be c@d.be",
                "a@b@c.be",
                "a..b@c.be",
                ".a@c.be",
                "a.@c.be",
                "a@-c.be",
                "a@c..be",
                "\"a b\"@c.be",
                "Jan <a@c.be>",
                "a(opmerking)@c.be",
                "a@c.be\nBcc: d@e.be",
                "a@c.be\r\nBcc: d@e.be",
                "a%0d%0abcc:x@c.be\u0000",
                "аdmin@voorbeeld.be",
                "a@voorbeełd.be",
                "mailto:a@c.be",
            })
    void refusesWhatIsNotExactlyOneMailbox(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsLongerThanMailAllows() {
        String domain = "@" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".be";
        assertThat(EmailAddress.of("x".repeat(64) + domain)).isPresent();
        assertThat(EmailAddress.of("x".repeat(65) + domain)).isEmpty();
        assertThat(EmailAddress.of("x@" + "abcdefgh.".repeat(30) + "be")).isEmpty();
    }
}
