package be.socialekaart.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class LanguageTest {

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void knowsOurLanguagesAndTakesDutchForTheRest() {
        assertThat(Language.of("en")).isEqualTo(Language.EN);
        assertThat(Language.of("fr")).isEqualTo(Language.NL);
        assertThat(Language.of(null)).isEqualTo(Language.NL);
        assertThat(Language.known("fr")).isEmpty();
    }

    @Test
    void isDutchWhereNobodyReadsWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Language.current()).isEqualTo(Language.NL);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void isThatOfTheReader() {
        LocaleContextHolder.setLocale(Locale.of("en", "BE"));
        assertThat(Language.current()).isEqualTo(Language.EN);
    }

    @Test
    void writesForSomebodyElseAndThenForTheReaderAgain() {
        LocaleContextHolder.setLocale(Language.EN.locale());
        assertThat(Language.NL.write(Language::current)).isEqualTo(Language.NL);
        assertThat(Language.current()).isEqualTo(Language.EN);
        assertThatThrownBy(() -> Language.NL.write(() -> {
                    throw new IllegalStateException("no words");
                }))
                .hasMessage("no words");
        assertThat(Language.current()).isEqualTo(Language.EN);
    }
}
