package be.socialekaart.mailer.composing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an@voorbeeld.example",
                "an.peeters+kaart@post.voorbeeld.example",
                "o'brien@voorbeeld.be",
                "a@b-c.vlaanderen",
                "an@xn--caf-dma.example"
            })
    void acceptsOnePlainMailbox(String address) {
        assertThat(Mailbox.is(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "an@",
                "@voorbeeld.example",
                "an@voorbeeld",
                "an@voorbeeld.example, ook@voorbeeld.example",
                "an@voorbeeld.example;ook@voorbeeld.example",
                "an@voorbeeld.example\r\nBcc: ook@voorbeeld.example",
                "an@voorbeeld.example\n",
                "an\u2028@voorbeeld.example",
                "\"an peeters\"@voorbeeld.example",
                "An <an@voorbeeld.example>",
                "an@[127.0.0.1]",
                "an@voorb\u0435eld.example",
                "an..p@voorbeeld.example",
                ".an@voorbeeld.example",
                "an@-voorbeeld.example",
                "=?utf-8?q?an?=@x@voorbeeld.example",
                "an@voorbeeld.example%0d%0aBcc:x@y.example"
            })
    void refusesWhatCouldBeAnythingElse(String address) {
        assertThat(Mailbox.is(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300, 100_000})
    void refusesWhatIsTooLong(int length) {
        assertThat(Mailbox.is("a".repeat(length) + "@voorbeeld.example")).isFalse();
        assertThat(Mailbox.is("an@" + "a.".repeat(length) + "example".repeat(20)))
                .isFalse();
    }
}
