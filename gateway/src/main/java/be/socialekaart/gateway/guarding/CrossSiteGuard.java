package be.socialekaart.gateway.guarding;

import be.socialekaart.gateway.identity.SessionCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site makes a browser send. The browser says from where a request comes; one that changes something
 * and carries a session must come from here. Signing in carries no session yet, and must come from here too: else a
 * visitor could be signed in as somebody else.
 */
class CrossSiteGuard extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final SessionCookie cookie;
    private final String origin;

    CrossSiteGuard(SessionCookie cookie, String publicUrl) {
        this.cookie = cookie;
        this.origin = publicUrl;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || comesFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value(), "refusal.crossSite");
        }
    }

    private boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String from = request.getHeader(HttpHeaders.ORIGIN);
        if (cookie.isIn(request)) {
            return saysHere(site, from);
        }
        boolean signingIn = request.getRequestURI().startsWith("/aanmelden");
        return !signingIn || (site == null && from == null) || saysHere(site, from);
    }

    private boolean saysHere(@Nullable String site, @Nullable String from) {
        return site == null ? origin.equals(from) : site.equals("same-origin");
    }
}
