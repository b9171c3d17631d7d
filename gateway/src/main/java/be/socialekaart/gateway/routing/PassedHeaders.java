package be.socialekaart.gateway.routing;

import be.socialekaart.gateway.identity.Identification;
import be.socialekaart.gateway.identity.LanguageChoice;
import be.socialekaart.gateway.identity.Tokens;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service sees of a request: nothing a client says about itself, only what the gateway knows. Cookies stay here too,
 * both ways, since no service keeps a session.
 */
@Component
class PassedHeaders {

    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "proxy-authenticate");
    private static final Set<String> NOT_BELIEVED = Set.of(
            "authorization",
            "proxy-authorization",
            "cookie",
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "traceparent",
            "tracestate",
            "baggage");

    private final Tokens tokens;
    private final LanguageChoice languages;
    private final TraceHeaders traces;
    private final URI publicUrl;

    PassedHeaders(Tokens tokens, LanguageChoice languages, TraceHeaders traces, @Value("${PUBLIC_URL}") URI publicUrl) {
        this.tokens = tokens;
        this.languages = languages;
        this.traces = traces;
        this.publicUrl = publicUrl;
    }

    HttpHeaders of(ServerRequest request) {
        HttpHeaders passed = without(
                request.headers().asHttpHeaders(),
                name -> NOT_BELIEVED.contains(name)
                        || name.startsWith("x-forwarded-")
                        || name.startsWith("x-rewrite-"));
        passed.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        passed.set("X-Forwarded-Host", publicUrl.getAuthority());
        passed.set("X-Forwarded-Proto", publicUrl.getScheme());
        passed.set(
                HttpHeaders.ACCEPT_LANGUAGE,
                languages.of(request.servletRequest()).tag());
        Identification.current().ifPresent(account -> passed.setBearerAuth(tokens.forServices(account)));
        traces.addTo(passed);
        return passed;
    }

    static HttpHeaders of(ProxyExchange.Response answer) {
        return without(answer.getHeaders(), name -> name.equals("set-cookie"));
    }

    private static HttpHeaders without(HttpHeaders headers, Predicate<String> dropped) {
        HttpHeaders kept = new HttpHeaders();
        headers.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!OF_THE_CONNECTION.contains(lower) && !dropped.test(lower)) {
                kept.addAll(name, values);
            }
        });
        return kept;
    }
}
