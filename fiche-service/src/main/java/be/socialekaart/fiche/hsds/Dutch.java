package be.socialekaart.fiche.hsds;

import be.socialekaart.fields.text.FieldText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;

/** Words for programs: the data says the same to everybody, whatever language the one who asks has chosen. */
final class Dutch {
    private static final Locale LOCALE = Locale.of("nl");

    private Dutch() {}

    static List<String> lines(String field, @Nullable JsonNode value) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(LOCALE);
        try {
            return FieldText.lines(field, value);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
