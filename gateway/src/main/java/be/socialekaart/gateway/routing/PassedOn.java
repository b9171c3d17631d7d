package be.socialekaart.gateway.routing;

import be.socialekaart.gateway.identity.Identification;
import be.socialekaart.gateway.identity.Tokens;
import be.socialekaart.web.Refusal;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a service sees of a request: nothing a client says about itself, only what the gateway knows. Cookies stay here too,
 * since no service keeps a session.
 */
@Component
class PassedOn {

    private static final Logger log = LoggerFactory.getLogger(PassedOn.class);
    private static final Set<String> NOT_BELIEVED =
            Set.of("authorization", "proxy-authorization", "cookie", "forwarded", "x-real-ip", "x-original-url");
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Tokens tokens;
    private final URI publicUrl;

    PassedOn(Tokens tokens, @Value("${PUBLIC_URL}") URI publicUrl) {
        this.tokens = tokens;
        this.publicUrl = publicUrl;
    }

    ServerRequest request(ServerRequest request) {
        String client = request.servletRequest().getRemoteAddr();
        return ServerRequest.from(request)
                .headers(headers -> {
                    headers.headerNames().stream()
                            .filter(PassedOn::notBelieved)
                            .toList()
                            .forEach(headers::remove);
                    headers.set("X-Forwarded-For", client);
                    headers.set("X-Forwarded-Host", publicUrl.getAuthority());
                    headers.set("X-Forwarded-Proto", publicUrl.getScheme());
                    Identification.current().ifPresent(account -> headers.setBearerAuth(tokens.forServices(account)));
                })
                .build();
    }

    ServerResponse response(ServerRequest request, ServerResponse response) {
        response.headers().remove(HttpHeaders.SET_COOKIE);
        return response;
    }

    ServerResponse unlessDown(ServerRequest request, HandlerFunction<ServerResponse> service) throws Exception {
        try {
            return service.handle(request);
        } catch (ResourceAccessException down) {
            if (down.getRootCause() instanceof Refusal refusal) {
                throw refusal;
            }
            log.warn("{} {} found nobody home: {}", request.method(), request.path(), down.getMessage());
            throw Refusal.unavailable("refusal.serviceDown", SOON);
        }
    }

    private static boolean notBelieved(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return NOT_BELIEVED.contains(name) || name.startsWith("x-forwarded-");
    }
}
