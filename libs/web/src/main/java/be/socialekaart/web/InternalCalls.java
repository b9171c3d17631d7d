package be.socialekaart.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Makes clients for the few synchronous calls between services. A call that finds nobody home is tried twice more at
 * once and then fails with {@code ResourceAccessException}; the caller decides what is shown or tried later.
 */
public final class InternalCalls {

    private static final int TRIES = 3;

    private final String caller;
    private final String secret;

    InternalCalls(String caller, String secret) {
        this.caller = caller;
        this.secret = secret;
    }

    /** A client of the service at that address, who says who is calling. */
    public RestClient to(String address) {
        return client(address, Duration.ofSeconds(3))
                .requestInterceptor(new TryAgain())
                .build();
    }

    /** A client that tries once and waits no longer than that, for what a page shows in passing. */
    public RestClient inPassing(String address, Duration patience) {
        return client(address, patience).build();
    }

    private RestClient.Builder client(String address, Duration patience) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(patience);
        return RestClient.builder()
                .baseUrl(address)
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setBasicAuth(caller, secret));
    }

    /** Every internal call may be repeated: that is what their contracts say. */
    private static final class TryAgain implements ClientHttpRequestInterceptor {

        @Override
        public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
                throws IOException {
            IOException nobodyHome = new IOException("never tried");
            for (int tried = 0; tried < TRIES; tried++) {
                try {
                    return execution.execute(request, body);
                } catch (IOException unreachable) {
                    nobodyHome = unreachable;
                }
            }
            throw nobodyHome;
        }
    }
}
