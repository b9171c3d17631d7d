package be.socialekaart.fields;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fields.rules.TypeRules;
import be.socialekaart.fields.text.FieldText;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Every field of a fiche has all that a field needs, in both languages. */
class WholeFicheTest {

    static Stream<Field> fields() {
        return Fields.all().stream();
    }

    @AfterEach
    void readDutchAgain() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void hasARuleAndANameInBothLanguages(Field field) {
        assertThat(TypeRules.of(field.type())).isNotNull();
        String dutch = FieldText.label(field.name());
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        String english = FieldText.label(field.name());

        assertThat(dutch).isNotBlank().isNotEqualTo(field.name());
        assertThat(english).isNotBlank().isNotEqualTo(field.name());
    }
}
