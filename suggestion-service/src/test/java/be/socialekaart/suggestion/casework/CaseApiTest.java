package be.socialekaart.suggestion.casework;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.dossier.ASuggestion;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.SuggestionId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SuggestionServiceTest
class CaseApiTest {
    private final SuggestionId id = new SuggestionId(UUID.randomUUID());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Dossiers dossiers;

    @Value("${INTERNAL_SECRET}")
    String secret;

    @BeforeEach
    void suggest() {
        dossiers.open(id, ASuggestion.proposal(), new Submitter("Ik heb gebeld.", "an@voorbeeld.example", "nl"));
    }

    @Test
    void showsTheWordsButNeverTheAddress() {
        ask(UUID.randomUUID(), "Sinds wanneer?");

        assertThat(mvc.get().uri("/internal/suggestions/" + id.value()).headers(this::workflow))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.number", number -> assertThat(number).asString().startsWith("S-"))
                .hasPathSatisfying("$.reason", reason -> assertThat(reason).isEqualTo("Ik heb gebeld."))
                .hasPathSatisfying(
                        "$.messages[0].from", from -> assertThat(from).isEqualTo("COORDINATOR"))
                .hasPathSatisfying(
                        "$.messages[0].text", text -> assertThat(text).isEqualTo("Sinds wanneer?"))
                .hasPath("$.messages[0].id")
                .hasPath("$.messages[0].at")
                .hasPath("$.submittedAt")
                .doesNotHavePath("$.email");
    }

    @Test
    void keepsTheSameQuestionOnce() {
        UUID question = UUID.randomUUID();
        ask(question, "Sinds wanneer?");
        ask(question, "Sinds wanneer?");

        assertThat(mvc.get().uri("/internal/suggestions/" + id.value()).headers(this::workflow))
                .bodyJson()
                .extractingPath("$.messages.length()")
                .isEqualTo(1);
    }

    @Test
    void refusesAnEmptyQuestionAndAnUnknownSuggestion() {
        assertThat(put(id.value(), UUID.randomUUID(), " ")).hasStatus(400);
        assertThat(put(UUID.randomUUID(), UUID.randomUUID(), "Sinds wanneer?")).hasStatus(404);
    }

    @Test
    void isClosedToWhoeverLacksTheSecret() {
        assertThat(mvc.get().uri("/internal/suggestions/" + id.value())).hasStatus(401);
        assertThat(mvc.get()
                        .uri("/internal/suggestions/" + id.value())
                        .headers(headers -> headers.setBasicAuth("workflow", "raad maar")))
                .hasStatus(401);
    }

    private void ask(UUID question, String text) {
        assertThat(put(id.value(), question, text)).hasStatus(204);
    }

    private MockMvcTester.MockMvcRequestBuilder put(UUID suggestion, UUID question, String text) {
        return mvc.put()
                .uri("/internal/suggestions/" + suggestion + "/messages/" + question)
                .headers(this::workflow)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\"}");
    }

    private void workflow(HttpHeaders headers) {
        headers.setBasicAuth("workflow", secret);
    }
}
