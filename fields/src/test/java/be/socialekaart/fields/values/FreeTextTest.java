package be.socialekaart.fields.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeTextTest {

    @Test
    void keepsWhatPeopleTypeAndTakesOutWhatNobodySees() {
        assertThat(FreeText.clean("  Gebeld:\r\nhet klopt\u0000 niet \u202E<b>&</b> "))
                .isEqualTo("Gebeld:\nhet klopt niet <b>&</b>");
    }

    @Test
    void takesNothingForAnEmptyText() {
        assertThat(FreeText.clean(null)).isEmpty();
        assertThat(FreeText.problemOf(FreeText.clean(" \u200B\n"))).contains("text.missing");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(FreeText.problemOf("x".repeat(2000))).isEmpty();
        assertThat(FreeText.problemOf("x".repeat(2001))).contains("text.too-long");
    }

    @Test
    void refusesANationalRegisterNumber() {
        assertThat(FreeText.problemOf("mijn nummer is 85.07.30-033.28.")).contains("text.national-number");
        assertThat(FreeText.problemOf("bel 09 200 00 00, KBO 0720.947.550")).isEmpty();
    }
}
