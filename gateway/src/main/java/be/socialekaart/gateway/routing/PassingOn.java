package be.socialekaart.gateway.routing;

import be.socialekaart.web.Refusal;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on, byte for byte. The library's own handler takes query and form apart and puts them together again,
 * which empties forms; here neither is read.
 */
@Component
class PassingOn {

    private static final Logger log = LoggerFactory.getLogger(PassingOn.class);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final ProxyExchange exchange;
    private final PassedHeaders headers;

    PassingOn(ProxyExchange exchange, PassedHeaders headers) {
        this.exchange = exchange;
        this.headers = headers;
    }

    ServerResponse to(String service, ServerRequest request) {
        ProxyExchange.Request passedOn = exchange.request(request)
                .uri(address(service, request))
                .headers(headers.of(request))
                .responseConsumer((answer, response) -> response.headers().putAll(PassedHeaders.of(answer)))
                .build();
        try {
            return exchange.exchange(passedOn);
        } catch (ResourceAccessException down) {
            if (down.getRootCause() instanceof Refusal refusal) {
                throw refusal;
            }
            log.warn("{} {} found nobody home: {}", request.method(), request.path(), down.getMessage());
            throw Refusal.unavailable("refusal.serviceDown", SOON);
        }
    }

    private static URI address(String service, ServerRequest request) {
        String path = request.servletRequest().getRequestURI();
        String query = request.servletRequest().getQueryString();
        try {
            return URI.create(service + path + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "malformed address", malformed);
        }
    }
}
