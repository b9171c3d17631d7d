package be.socialekaart.operations;

import static be.socialekaart.testing.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.operations.PostApplication.LetterEvent.LetterPosted;
import be.socialekaart.testing.TestInfrastructure;
import be.socialekaart.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** What a collector of metrics gets, whom it has to be, and when a service calls itself ready. */
@SpringBootTest(properties = "management.defaults.metrics.export.enabled=true")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInfrastructure.class)
class MetersTest {

    @Autowired
    private MockMvc collector;

    @Autowired
    private TestTopics topics;

    @ParameterizedTest
    @ValueSource(strings = {"messaging_outbox_unpublished", "messaging_outbox_age_seconds", "messaging_parked"})
    void showsWhatWaits(String meter) throws Exception {
        collector
                .perform(get("/actuator/prometheus").with(httpBasic("prometheus", "internal-secret-only-for-tests")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(meter + "{application=\"post-service\"}")));
    }

    @Test
    void countsWhatWasHandled() throws Exception {
        topics.send(PostApplication.TOPIC, "counted", new LetterPosted("counted", ""));
        eventually(() -> collector
                .perform(get("/actuator/prometheus").with(httpBasic("prometheus", "internal-secret-only-for-tests")))
                .andExpect(content().string(containsString("messaging_events_consumed_total")))
                .andExpect(content().string(containsString("type=\"LetterPosted\""))));
    }

    @Test
    void timesRequests() throws Exception {
        collector.perform(get("/actuator/health"));
        collector
                .perform(get("/actuator/prometheus").with(httpBasic("prometheus", "internal-secret-only-for-tests")))
                .andExpect(content().string(containsString("http_server_requests_seconds_count")));
    }

    @Test
    void showsFiguresOnlyToWhoeverHasTheSecret() throws Exception {
        collector.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        collector
                .perform(get("/actuator/prometheus").with(httpBasic("prometheus", "guess")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void isReadyWithItsDatabase() throws Exception {
        collector
                .perform(get("/actuator/health/readiness"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
        collector.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    }
}
