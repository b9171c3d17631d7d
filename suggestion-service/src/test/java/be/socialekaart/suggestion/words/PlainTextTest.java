package be.socialekaart.suggestion.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void keepsWhatPeopleTypeAndTheirLines() {
        assertThat(PlainText.clean("  Gebeld:\r\nhet klopt niet 👩‍⚕️ <b>&</b> "))
                .isEqualTo("Gebeld:\nhet klopt niet 👩‍⚕️ <b>&</b>");
    }

    @Test
    void composesLetters() {
        assertThat(PlainText.clean("cafe\u0301")).isEqualTo("café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u200Bb", "a\u001B[31mb", "a\uFEFFb", "a\uD800b"})
    void takesOutWhatNobodySees(String hostile) {
        assertThat(PlainText.clean(hostile)).isIn("ab", "a[31mb");
    }

    @Test
    void turnsUnusualLineEndsIntoPlainOnes() {
        assertThat(PlainText.clean("een\u2028twee\u0085drie")).isEqualTo("een\ntwee\ndrie");
    }

    @Test
    void takesNothingForAnEmptyText() {
        assertThat(PlainText.clean(null)).isEmpty();
        assertThat(PlainText.problemOf("")).contains("text.missing");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(PlainText.problemOf("x".repeat(2000))).isEmpty();
        assertThat(PlainText.problemOf("x".repeat(2001))).contains("text.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.28", "mijn nummer is 85073003328.", "17 07 30 033 84"})
    void findsNationalRegisterNumbers(String text) {
        assertThat(PlainText.problemOf(text)).contains("text.national-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.29", "09 200 00 00", "KBO 0720.947.550", "BE68 5390 0754 7034"})
    void leavesOtherNumbersAlone(String text) {
        assertThat(PlainText.problemOf(text)).isEmpty();
    }
}
