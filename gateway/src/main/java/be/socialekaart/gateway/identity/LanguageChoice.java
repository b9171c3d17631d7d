package be.socialekaart.gateway.identity;

import be.socialekaart.web.language.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The language somebody chose: kept with the account, before that in a cookie. Nobody who did not choose gets anything
 * but Dutch, whatever the browser prefers; a program chooses by its header. Public: routes pass the choice on.
 */
@Component
public class LanguageChoice {

    private static final String COOKIE = "taal";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Accounts accounts;
    private final SessionCookie session;

    LanguageChoice(Accounts accounts, SessionCookie session) {
        this.accounts = accounts;
        this.session = session;
    }

    public Language of(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                    ? Language.NL
                    : Language.of(request.getLocale().getLanguage());
        }
        return Identification.current()
                .map(account -> Language.of(account.language()))
                .or(() -> inCookie(request))
                .orElse(Language.NL);
    }

    public void choose(Language language, HttpServletResponse response) {
        Identification.current().ifPresent(account -> accounts.speak(account.id(), language));
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.tag())
                .maxAge(KEPT)
                .path("/")
                .httpOnly(true)
                .secure(session.secure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** What was chosen before signing in holds afterwards too, also for mails. */
    void keep(HttpServletRequest request, Account account) {
        inCookie(request).ifPresent(language -> accounts.speak(account.id(), language));
    }

    private static Optional<Language> inCookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Language::known);
    }
}
