package be.socialekaart.gateway.guarding;

import be.socialekaart.gateway.identity.Identification;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Tells browsers what not to do with our pages, and not to keep what is somebody's own. One page may stand inside the pages
 * of others; it has nothing to sign in to and changes nothing. One page may show pictures of a tile server, if there is one.
 *
 * @param tiles address of the tile server; empty when there is none
 */
record BrowserRules(boolean https, String tiles) implements HeaderWriter {

    private static final String CONTENT = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none';";
    private static final String EMBEDDED = "/widget";
    private static final String MAP = "/kaart";
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d+)?");
    private static final Pattern OWN =
            Pattern.compile("/(aanmelden|suggesties|actualiseren|postvak|oauth2|local|api/suggestions)(/.*)?");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean embedded = request.getRequestURI().equals(EMBEDDED);
        response.setHeader("Content-Security-Policy", content(request.getRequestURI(), embedded));
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!embedded) response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", embedded ? "cross-origin" : "same-origin");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!request.getRequestURI().startsWith("/assets/")) {
            writeCaching(request, response);
        }
    }

    private String content(String page, boolean embedded) {
        Matcher origin = ORIGIN.matcher(tiles);
        String pictures = page.equals(MAP) && origin.lookingAt() ? " img-src 'self' " + origin.group() + ";" : "";
        return CONTENT + pictures + " frame-ancestors " + (embedded ? "*" : "'none'");
    }

    private static void writeCaching(HttpServletRequest request, HttpServletResponse response) {
        if (Identification.current().isPresent()
                || OWN.matcher(request.getRequestURI()).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
