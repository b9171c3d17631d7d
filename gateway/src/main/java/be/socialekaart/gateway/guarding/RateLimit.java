package be.socialekaart.gateway.guarding;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.gateway.identity.Identification;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets one client ask so much and no more: an account where there is one, else an address. */
class RateLimit extends OncePerRequestFilter {

    private static final Pattern FREE = Pattern.compile("/(assets|actuator|internal|\\.well-known)/.*");
    private static final Pattern SIGN_IN = Pattern.compile("/(aanmelden|oauth2)(/.*)?");
    private static final Pattern SUGGESTION = Pattern.compile("/(api/suggestions|fiches/[^/]+/suggestie)(/.*)?");

    private final RateLimits limits;
    private final Buckets buckets;

    RateLimit(RateLimits limits, Buckets buckets) {
        this.limits = limits;
        this.buckets = buckets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FREE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = client(request);
        Duration wait = buckets.take("all " + client, limits.general());
        if (wait.isZero() && request.getMethod().equals("POST")) {
            wait = takeStrictly(request.getRequestURI(), client);
        }
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private Duration takeStrictly(String path, String client) {
        if (SIGN_IN.matcher(path).matches()) {
            return buckets.take("sign-in " + client, limits.signIn());
        }
        return SUGGESTION.matcher(path).matches()
                ? buckets.take("suggestion " + client, limits.suggestion())
                : Duration.ZERO;
    }

    private static String client(HttpServletRequest request) {
        return Identification.current().map(Account::id).orElseGet(() -> ClientAddress.of(request.getRemoteAddr()));
    }
}
