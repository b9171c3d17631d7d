package be.socialekaart.gateway.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.MovableClock;
import be.socialekaart.gateway.guarding.RateLimits.Limit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {

    private final MovableClock clock = new MovableClock();
    private final RateLimit limit = new RateLimit(
            new RateLimits(
                    new Limit(20, Duration.ofSeconds(1)),
                    new Limit(3, Duration.ofSeconds(10)),
                    new Limit(2, Duration.ofMinutes(1))),
            new Buckets(clock));

    @Test
    void refusesWhoAsksTooOftenAndSaysWhenToComeBack() throws Exception {
        for (int asked = 0; asked < 20; asked++) {
            assertThat(ask("GET", "/zoeken", "1.2.3.4").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("GET", "/zoeken", "1.2.3.4");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(ask("GET", "/zoeken", "1.2.3.5").getStatus()).isEqualTo(200);
        clock.moveOn(Duration.ofSeconds(1));
        assertThat(ask("GET", "/zoeken", "1.2.3.4").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/suggestions, 3",
        "/api/suggestions/abc/messages, 3",
        "/fiches/1/suggestie, 3",
        "/aanmelden, 2",
        "/aanmelden/abc, 2",
        "/oauth2/token, 2",
        "/fiches/1/bevestiging, 20"
    })
    void isStricterWhereMuchCanBeSpoiled(String path, int most) throws Exception {
        for (int asked = 0; asked < most; asked++) {
            assertThat(ask("POST", path, "1.2.3.4").getStatus()).isEqualTo(200);
        }
        assertThat(ask("POST", path, "1.2.3.4").getStatus()).isEqualTo(429);
    }

    @Test
    void countsReadingAFormNotAsSending() throws Exception {
        for (int asked = 0; asked < 10; asked++) {
            assertThat(ask("GET", "/fiches/1/suggestie", "1.2.3.4").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void takesANetworkOfIpv6AddressesForOneClient() throws Exception {
        assertThat(ask("POST", "/aanmelden", "2001:db8:1:2::1").getStatus()).isEqualTo(200);
        assertThat(ask("POST", "/aanmelden", "2001:db8:1:2:ffff::2").getStatus())
                .isEqualTo(200);
        assertThat(ask("POST", "/aanmelden", "2001:db8:1:2:aaaa::3").getStatus())
                .isEqualTo(429);
        assertThat(ask("POST", "/aanmelden", "2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }

    @Test
    void countsNoAssetsAndNoHealth() throws Exception {
        for (int asked = 0; asked < 30; asked++) {
            assertThat(ask("GET", "/assets/site.css", "1.2.3.4").getStatus()).isEqualTo(200);
            assertThat(ask("GET", "/actuator/health", "1.2.3.4").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(String method, String path, String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        request.addHeader("X-Forwarded-For", Instant.now().toString());
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
