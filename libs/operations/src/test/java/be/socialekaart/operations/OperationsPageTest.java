package be.socialekaart.operations;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.operations.PostApplication.LetterEvent;
import be.socialekaart.operations.PostApplication.LetterEvent.LetterPosted;
import be.socialekaart.testing.TestInfrastructure;
import be.socialekaart.testing.TestTopics;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The operator's page on a real database and a real broker: what waits is seen, and can be solved. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInfrastructure.class)
class OperationsPageTest {

    private static final String PAGE = "/operaties/post-service";

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestTopics topics;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventPublisher<LetterEvent> letters;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void showsWhatWaitsOfEachKind() throws Exception {
        assertThat(page())
                .contains("Operaties: post-service", "<code>letter</code>")
                .contains("href=\"/operaties/post-service/stakingen\"", "2 incidenten")
                .contains("href=\"/operaties\"", "hx-get=\"/operaties/onderdelen?hier=post-service\"");
    }

    @Test
    void showsAParkedRecordWithItsReasonAndItsContentAsText() throws Exception {
        String key = park("Lange <b>straat</b>");

        assertThat(page())
                .contains("LetterPosted op ", key, "IllegalStateException: No street for " + key)
                .contains("Het verwerken mislukte enkele keren")
                .contains("Lange &lt;b&gt;straat&lt;/b&gt;")
                .doesNotContain("<b>straat", "??");
    }

    @Test
    void tellsGarbageFromWhatMayYetSucceed() throws Exception {
        String key = "garbage-" + UUID.randomUUID();
        byte[] noJson = {'{', '<'};
        topics.send(PostApplication.TOPIC, key, noJson, TestTopics.headers("LetterPosted", UUID.randomUUID()));
        eventually(() -> assertThat(waiting(key)).hasSize(1));

        assertThat(page()).contains("kan het bericht niet lezen", key);
    }

    @Test
    void retriesWhatFailedOnceItsCauseIsGone() throws Exception {
        String key = park("Kerkstraat");
        send(key);
        eventually(() -> assertThat(waiting(key)).hasSize(2));
        assertThat(page()).contains("wacht op een ouder bericht met dezelfde sleutel");
        PostApplication.LOST.remove(key);

        browser.perform(post(PAGE + "/geparkeerd/" + waiting(key).getLast() + "/opnieuw")
                        .with(operator()))
                .andExpect(redirectedUrl(PAGE + "?gedaan=RETRIED&aantal=2"));

        assertThat(waiting(key)).isEmpty();
        browser.perform(get(PAGE + "?gedaan=RETRIED&aantal=2").with(operator()))
                .andExpect(content().string(containsString("2 berichten zijn verwerkt")));
    }

    @Test
    void saysWhenARetryFailsAgain() throws Exception {
        String key = park("Molenstraat");

        browser.perform(post(PAGE + "/geparkeerd/" + waiting(key).getFirst() + "/opnieuw")
                        .with(operator()))
                .andExpect(redirectedUrl(PAGE + "?gedaan=STILL_FAILING&aantal=0"));

        assertThat(waiting(key)).hasSize(1);
    }

    @Test
    void asksASecondTimeBeforeItDiscards() throws Exception {
        String key = park("Stationsstraat");
        String address = PAGE + "/geparkeerd/" + waiting(key).getFirst() + "/weggooien";

        browser.perform(get(address).with(operator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ja, weggooien")));
        assertThat(waiting(key)).hasSize(1);

        browser.perform(post(address).with(operator())).andExpect(redirectedUrl(PAGE + "?gedaan=DISCARDED&aantal=1"));
        assertThat(waiting(key)).isEmpty();
        assertThat(jdbc.sql("select settled_by from parked_record where key = :key")
                        .param("key", key)
                        .query(String.class)
                        .single())
                .isEqualTo("operator-1");
        browser.perform(post(address).with(operator())).andExpect(status().isNotFound());
    }

    @Test
    void publishesAgainWhatWasStoredSinceThen() throws Exception {
        String key = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> letters.publish(new LetterPosted(key, "twice"), UUID.randomUUID()));
        eventually(() -> assertThat(published(key)).isEqualTo(1));

        String answer = browser.perform(post(PAGE + "/opnieuw-versturen")
                        .param("vanaf", "2020-01-01T00:00")
                        .with(operator()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(answer).startsWith(PAGE + "?gedaan=REPUBLISHED&aantal=");
        eventually(() -> assertThat(published(key)).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gisteren", "2999-01-01T00:00", "<script>"})
    void keepsWhatWasTypedWhenItIsNoMomentThatHasPassed(String typed) throws Exception {
        browser.perform(post(PAGE + "/opnieuw-versturen").param("vanaf", typed).with(operator()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Vul een datum en een uur in die al voorbij zijn.")))
                .andExpect(content().string(containsString("value=\"" + typed.replace("<script>", "&lt;script&gt;"))));
    }

    @Test
    void isForOperatorsOnly() throws Exception {
        browser.perform(get(PAGE)).andExpect(status().isFound());
        browser.perform(get(PAGE).with(as("coordinator"))).andExpect(status().isForbidden());
        browser.perform(post(PAGE + "/geparkeerd/1/opnieuw").with(as("manager")))
                .andExpect(status().isForbidden());
        browser.perform(get("/internal/operations")).andExpect(status().isUnauthorized());
    }

    @Test
    void tellsTheGatewayHowItStands() throws Exception {
        browser.perform(get("/internal/operations").with(httpBasic("gateway", "internal-secret-only-for-tests")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.incidents").value(2))
                .andExpect(jsonPath("$.lag.letter").isNumber())
                .andExpect(jsonPath("$.outboxSeconds").isNumber());
    }

    private String park(String text) {
        String key = "lost-" + UUID.randomUUID();
        PostApplication.LOST.add(key);
        topics.send(PostApplication.TOPIC, key, new LetterPosted(key, text));
        eventually(() -> assertThat(waiting(key)).hasSize(1));
        return key;
    }

    private void send(String key) {
        topics.send(PostApplication.TOPIC, key, new LetterPosted(key, "again"));
    }

    private List<Long> waiting(String key) {
        return jdbc.sql("select id from parked_record where key = :key and state = 'PARKED' order by id")
                .param("key", key)
                .query(Long.class)
                .list();
    }

    private long published(String key) {
        return topics.all(PostApplication.TOPIC).stream()
                .filter(message -> key.equals(message.key()))
                .count();
    }

    private String page() throws Exception {
        return browser.perform(get(PAGE).with(operator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static RequestPostProcessor operator() {
        return as("operator");
    }

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject("operator-1").claim("roles", List.of(role)));
    }
}
