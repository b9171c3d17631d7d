package be.socialekaart.gateway.routing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The table of routes; the first that matches counts. What stands here is all that can be reached from outside. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final List<Route> TABLE = List.of(
            new Route("SUGGESTION_URL", "/fiches/{id}/suggestie/**", "/suggesties/**", "/api/suggestions/**"),
            new Route("WORKFLOW_URL", "/api/sources/{source}/reports"),
            new Route("FICHE_URL", "/", "/zoeken/**", "/rubrieken/**", "/fiches/**", "/beheer/**", "/elz/**"),
            new Route("FICHE_URL", "/bewaard", "/uitvoer/**", "/kaart", "/widget/**"),
            new Route("FICHE_URL", "/kwaliteit/**", "/api/fiches/**", "/api/changes", "/api/sources/**"),
            new Route("FICHE_URL", "/hsds/**", "/hergebruik", "/api/docs", "/api/imports/**", "/api/reference/**"),
            new Route("WORKFLOW_URL", "/werkbank/**", "/api/reviews/**"),
            new Route("MAILER_URL", "/mailings/**", "/actualiseren/**"),
            new Route("NOTIFICATIONS_URL", "/meldingen/**"),
            new Route("FICHE_URL", "/operaties/fiche-service/**"),
            new Route("SUGGESTION_URL", "/operaties/suggestion-service/**"),
            new Route("WORKFLOW_URL", "/operaties/workflow/**"),
            new Route("MAILER_URL", "/operaties/mailer/**"),
            new Route("NOTIFICATIONS_URL", "/operaties/notifications/**"),
            new Route("MAILBOX_URL", "/postvak/**"));

    @Bean
    RouterFunction<ServerResponse> toServicesByAddress(Environment addresses, PassingOn passingOn) {
        return TABLE.stream()
                .filter(route -> addresses.containsProperty(route.address))
                .map(route -> route.to(addresses.getRequiredProperty(route.address), passingOn))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** Addresses that the service behind an environment variable answers; without the variable there is no such route. */
    private record Route(String address, String... patterns) {

        RouterFunction<ServerResponse> to(String service, PassingOn passingOn) {
            RouterFunctions.Builder route = RouterFunctions.route();
            for (String pattern : patterns) {
                route.route(RequestPredicates.path(pattern), request -> passingOn.to(service, request));
            }
            return route.build();
        }
    }
}
