package be.socialekaart.fields.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void keepsWhatPeopleWrite() {
        String text = "Iedereen – jong & oud – is welkom <3\n\nKost: € 5,50 😀";
        assertThat(PlainText.lines(text)).isEqualTo(text);
    }

    @Test
    void leavesOutWhatCannotBeSeen() {
        assertThat(PlainText.line("zorg\u202egroz\u202c\u200b\ufeff\u0000\u001b\u0007 huis\u00ad"))
                .isEqualTo("zorggroz huis");
    }

    @Test
    void leavesOutHalfACharacter() {
        assertThat(PlainText.line("a\ud800b")).isEqualTo("ab");
    }

    @Test
    void writesAnAccentOneWay() {
        assertThat(PlainText.line("cafe\u0301")).isEqualTo("caf\u00e9");
    }

    @Test
    void knowsEveryEndOfALine() {
        assertThat(PlainText.lines("a\r\nb\rc\u2028d \n e\n\n\n\n\nf\n")).isEqualTo("a\nb\nc\nd\ne\n\nf");
        assertThat(PlainText.line("a\r\n b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource({
        "9:00, 09:00",
        "09:00, 09:00",
        "9u, 09:00",
        "9u30, 09:30",
        "9.30, 09:30",
        "9, 09:00",
        "17 uur, 17:00",
        "12:05 u, 12:05",
        "24:00, 24:00",
        "0:00, 00:00",
        "13h15, 13:15",
    })
    void readsATimeAsPeopleWriteIt(String typed, String time) {
        assertThat(ClockTime.of(typed)).hasValue(new ClockTime(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:01", "25:00", "12:60", "twaalf", "9:5", "-1:00", "09:00:00", "9:000", "1e3"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(ClockTime.of(typed)).isEmpty();
    }
}
