package be.socialekaart.web.pages;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.language.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the layout asks, as bean {@code site}: error pages have no model, and they wear the layout too. */
record Site(boolean local) {

    public CurrentUser user() {
        return CurrentUser.of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The address that was asked for, also on an error page. */
    public String path() {
        Object failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request().getRequestURI() : failed.toString();
    }

    /** The address with its query: where somebody returns to who chose the other language. */
    public String address() {
        String query = request().getQueryString();
        return query == null ? path() : path() + "?" + query;
    }

    /** Not on the answer to a form: coming back in the other language would lose what was typed. */
    public boolean offersLanguages() {
        return HttpMethod.GET.matches(request().getMethod());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public Language language() {
        return Language.current();
    }

    /** Whether the page is in the part of the site under that address. */
    public boolean in(String start) {
        return path().equals(start) || path().startsWith(start + "/");
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
