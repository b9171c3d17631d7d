package be.socialekaart.web.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The languages of every page and mail. Public: what is written for somebody else names that person's. */
public enum Language {
    NL,
    EN;

    /** As it stands in pages, headers and tables. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /** The one with that tag; empty when it is none of ours. */
    public static Optional<Language> known(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The one with that tag, else Dutch. */
    public static Language of(@Nullable String tag) {
        return known(tag).orElse(NL);
    }

    /** That of whoever is reading now; Dutch where nobody is. */
    public static Language current() {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        Locale locale = reader == null ? null : reader.getLocale();
        return of(locale == null ? null : locale.getLanguage());
    }

    /** Has something written in this language, whoever is reading. */
    public <T> T write(Supplier<T> text) {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale());
        try {
            return text.get();
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }
}
