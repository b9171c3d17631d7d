package be.socialekaart.gateway.routing;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/** How requests are passed on: redirects are for the browser to follow, and a refusal on the way is said as any other. */
@Configuration(proxyBeanMethods = false)
class PassingSettings implements WebMvcConfigurer {

    private static final Duration ANSWER = Duration.ofSeconds(30);

    /**
     * The clock of the client runs from the first byte that is sent to the last that comes back: a source may send, and a
     * reader of a whole list may read, for as long as that takes.
     */
    private static final Duration LARGE = Duration.ofHours(2);

    private static final List<String> LARGE_BODIES =
            List.of("/api/sources/", "/api/imports", "/beheer/invoer", "/hsds/", "/uitvoer/");

    @Bean
    ClientHttpRequestFactory toServices() {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(2))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        ClientHttpRequestFactory prompt = within(ANSWER, http);
        ClientHttpRequestFactory patient = within(LARGE, http);
        return (uri, method) -> (isLarge(uri) ? patient : prompt).createRequest(uri, method);
    }

    private static ClientHttpRequestFactory within(Duration time, HttpClient http) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(time);
        return requests;
    }

    private static boolean isLarge(URI uri) {
        return LARGE_BODIES.stream().anyMatch(uri.getPath()::startsWith);
    }

    /** Without this, what a route throws is not mapped: it is a function, not a method of a controller. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.stream()
                .filter(ExceptionHandlerExceptionResolver.class::isInstance)
                .map(ExceptionHandlerExceptionResolver.class::cast)
                .forEach(resolver -> resolver.setMappedHandlerClasses(Object.class));
    }
}
