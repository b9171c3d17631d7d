package be.socialekaart.gateway.language;

import be.socialekaart.gateway.identity.LanguageChoice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The gateway asks itself what the services are told. */
@Component("localeResolver")
class ChosenLocale implements LocaleResolver {

    private final LanguageChoice languages;

    ChosenLocale(LanguageChoice languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return languages.of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen at /taal");
    }
}
