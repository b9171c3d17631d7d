package be.socialekaart.suggestion.following;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.dossier.ASuggestion;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.SuggestionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SuggestionServiceTest
class FollowingApiTest {
    private final SuggestionId id = new SuggestionId(UUID.randomUUID());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SecretLinks links;

    private String uri;

    @BeforeEach
    void suggest() {
        uri = "/api/suggestions/"
                + links.code(dossiers.open(
                        id, ASuggestion.proposal(), new Submitter("Gebeld.", "an@voorbeeld.example", "nl")));
    }

    @Test
    void showsStatusChangesOutcomesAndMessages() {
        dossiers.answer(id, UUID.randomUUID(), "Het is nu ook open.");
        dossiers.hear(
                id,
                suggestion -> suggestion.reviewClosed(
                        List.of(new FieldOutcome("cost", Outcome.REFUSED, null, "De prijs klopt.")), Instant.now()));

        assertThat(mvc.get().uri(uri))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("CLOSED"))
                .hasPathSatisfying(
                        "$.number", number -> assertThat(number).asString().startsWith("S-"))
                .hasPathSatisfying(
                        "$.outcomes.length()", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying(
                        "$.outcomes[0].path", path -> assertThat(path).isEqualTo("cost"))
                .hasPathSatisfying(
                        "$.outcomes[0].outcome", outcome -> assertThat(outcome).isEqualTo("REFUSED"))
                .hasPathSatisfying(
                        "$.outcomes[0].reason", why -> assertThat(why).isEqualTo("De prijs klopt."))
                .hasPathSatisfying(
                        "$.changes[0].from[0].value", from -> assertThat(from).isEqualTo("+3292000000"))
                .hasPathSatisfying(
                        "$.messages[0].from", from -> assertThat(from).isEqualTo("SUBMITTER"))
                .doesNotHavePath("$.email");
    }

    @Test
    void takesAMessageOncePerKey() {
        assertThat(say("{\"text\":\"Sinds mei.\"}").header("Idempotency-Key", "k1"))
                .hasStatus(201);
        assertThat(say("{\"text\":\"Sinds mei.\"}").header("Idempotency-Key", "k1"))
                .hasStatus(201);
        assertThat(say("{\"text\":\"En ook zondag.\"}")).hasStatus(201);

        assertThat(dossiers.messagesOf(id)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":\" \"}", "{\"text\":{}}", "[]", "{", "\"tekst\""})
    void refusesAMessageThatIsNone(String body) {
        assertThat(say(body)).hasStatus(400);
    }

    @Test
    void withdrawsAndStaysWithdrawn() {
        assertThat(mvc.post().uri(uri + "/withdrawal"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("WITHDRAWN");
        assertThat(mvc.post().uri(uri + "/withdrawal")).hasStatusOk();
        assertThat(say("{\"text\":\"Toch niet.\"}")).hasStatus(409);
    }

    @Test
    void refusesToWithdrawWhatIsDecided() {
        dossiers.hear(id, suggestion -> suggestion.decided(Instant.now()));

        assertThat(mvc.post().uri(uri + "/withdrawal"))
                .hasStatus(409)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void knowsNoOtherCode() {
        assertThat(mvc.get().uri("/api/suggestions/" + "A".repeat(43))).hasStatus(404);
        assertThat(mvc.post().uri("/api/suggestions/" + "A".repeat(43) + "/withdrawal"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/suggestions")).hasStatus(405);
    }

    private MockMvcRequestBuilder say(String body) {
        return mvc.post()
                .uri(uri + "/messages")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
