package be.socialekaart.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is asking: a program by its token, on addresses for programs only; a person by the session. Public: the
 * chain of filters and the routes ask it.
 */
public class Identification extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final SignedInSession sessions;
    private final Tokens tokens;
    private final RequestAttributeSecurityContextRepository contexts;

    public Identification(SignedInSession sessions, Tokens tokens, RequestAttributeSecurityContextRepository contexts) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.contexts = contexts;
    }

    /** The account behind the request that is being handled. */
    public static Optional<Account> current() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getCredentials() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean program = token != null && request.getRequestURI().startsWith("/api/");
        Optional<Account> account = program ? holder(token) : sessions.account(request);
        if (program && account.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        account.ifPresent(known -> remember(known, request, response));
        chain.doFilter(request, response);
    }

    private Optional<Account> holder(String authorization) {
        return authorization.startsWith(BEARER)
                ? tokens.holder(authorization.substring(BEARER.length()))
                : Optional.empty();
    }

    private void remember(Account account, HttpServletRequest request, HttpServletResponse response) {
        Authentication known = UsernamePasswordAuthenticationToken.authenticated(account.user(), account, List.of());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
