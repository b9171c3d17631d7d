package be.socialekaart.web.pages;

import be.socialekaart.web.CurrentUser;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** Whether the page is in the part of the site under that address. */
    public boolean in(String start) {
        return path().equals(start) || path().startsWith(start + "/");
    }
}
