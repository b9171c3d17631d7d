package be.socialekaart.suggestion.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.suggestion.SuggestionServiceTest;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A fiche that does not exist yet is proposed with the same form, and takes the same path. */
@SuggestionServiceTest
class NewFicheFormTest {
    private static final String FORM = "/fiches/nieuw/suggestie";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final String name = "Huis " + UUID.randomUUID();

    private MockMvcRequestBuilder filledIn(String step) {
        return mvc.post()
                .uri(FORM)
                .param("stap", step)
                .param("sleutel", UUID.randomUUID().toString())
                .param("reden", "Ik werk er.")
                .param("name", name)
                .param("kind", "PRACTICE")
                .param("phones[0].value", "09 200 00 01")
                .param("rubrieken[0]", "14.04.01");
    }

    @Test
    void looksFirstWhetherItIsThere() {
        assertThat(mvc.get().uri(FORM)).hasStatus3xxRedirection().hasRedirectedUrl("/fiches/nieuw");
    }

    @Test
    void startsWithWhatWasSaidAlready() {
        assertThat(body(mvc.get().uri(FORM).param("name", name).param("addresses[0].postcode", "9000")))
                .contains(
                        "value=\"" + name + "\"", "value=\"9000\"", "name=\"rubrieken[0]\"", "name=\"phones[0].value\"")
                .doesNotContain("Andere gegevens kiezen");
    }

    @Test
    void isLookedOverAndSentAndFollowedByItsCode() {
        assertThat(body(filledIn("nakijken"))).contains("Kijk na en verstuur", "diff-added", name, "Ik werk er.");
        assertThat(stored()).isZero();

        MvcTestResult sent = filledIn("versturen").exchange();

        String received = sent.getResponse().getRedirectedUrl();
        assertThat(received).matches("/suggesties/[A-Za-z0-9_-]{43}/ontvangen");
        assertThat(body(mvc.get().uri(received))).contains("S-2", name);
        assertThat(body(mvc.get().uri(received.replace("/ontvangen", ""))))
                .contains(name)
                .as("there is no fiche to look at")
                .doesNotContain("href=\"/fiches/" + fiche());
        assertThat(jdbc.sql("select base_version from suggestion where fiche_name = :name")
                        .param("name", name)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isOneProposalHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String first = send(key);
        assertThat(send(key)).isEqualTo(first);
        assertThat(stored()).isEqualTo(1);
    }

    private String send(String key) {
        return mvc.post()
                .uri(FORM)
                .param("stap", "versturen")
                .param("sleutel", key)
                .param("reden", "Ik werk er.")
                .param("name", name)
                .param("kind", "PRACTICE")
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        MvcTestResult answer = mvc.post()
                .uri(FORM)
                .param("stap", "versturen")
                .param("name", "")
                .param("kind", "PRACTICE")
                .param("phones[0].value", "abc")
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("Vul dit in.", "Dit is geen telefoonnummer", "value=\"abc\"");
        assertThat(stored()).isZero();
    }

    @Test
    void isProposedByTheApiWithVersionZeroAndNoId() {
        String fields =
                "\"changes\":[{\"path\":\"name\",\"to\":\"%s\"},{\"path\":\"kind\",\"to\":\"PRACTICE\"}],\"reason\":\"Ik werk er.\""
                        .formatted(name);

        assertThat(post("{\"baseVersion\":0," + fields + "}")).hasStatus(201);
        assertThat(stored()).isEqualTo(1);
        assertThat(post("{\"fiche\":\"" + UUID.randomUUID() + "\",\"baseVersion\":0," + fields + "}"))
                .hasStatus(400);
        assertThat(post("{" + fields + "}")).as("forgot the fiche").hasStatus(400);
        assertThat(
                        post(
                                "{\"baseVersion\":0,\"changes\":[{\"path\":\"name\",\"to\":\"X Y\"}],\"reason\":\"Ik werk er.\"}"))
                .as("no kind")
                .hasStatus(400);
        assertThat(post(("{\"baseVersion\":0," + fields + "}").replace("{\"path\":\"kind\"", "{\"path\":\"status\"")))
                .as("the status is not theirs")
                .hasStatus(400);
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/suggestions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String fiche() {
        return jdbc.sql("select fiche::text from suggestion where fiche_name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private int stored() {
        return jdbc.sql("select count(*) from suggestion where fiche_name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private static String body(MockMvcRequestBuilder request) {
        return body(request.exchange());
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
