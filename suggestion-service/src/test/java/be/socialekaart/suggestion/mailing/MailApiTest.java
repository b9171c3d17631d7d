package be.socialekaart.suggestion.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.dossier.ASuggestion;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SuggestionServiceTest
class MailApiTest {
    private final String email = UUID.randomUUID() + "@voorbeeld.example";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SecretLinks links;

    @Value("${INTERNAL_SECRET}")
    String secret;

    @Test
    void resolvesTheAddresseeWithTheSecretLink() {
        Suggestion suggestion = suggest(email);

        assertThat(resolve("suggestion-received", suggestion))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.email", found -> assertThat(found).isEqualTo(email))
                .hasPathSatisfying(
                        "$.language", language -> assertThat(language).isEqualTo("nl"))
                .hasPathSatisfying(
                        "$.values.number", number -> assertThat(number).isEqualTo(suggestion.number()))
                .hasPathSatisfying(
                        "$.values.ficheName", name -> assertThat(name).isEqualTo("Woonzorgcentrum De Linde"))
                .hasPathSatisfying("$.values.link", link -> assertThat(link).isEqualTo(links.statusUrl(suggestion)));
    }

    @Test
    void saysTheOutcomesInWords() {
        Suggestion suggestion = suggest(email);
        dossiers.hear(
                suggestion.id(),
                heard -> heard.reviewClosed(
                        List.of(new FieldOutcome("cost", Outcome.REFUSED, null, "De prijs klopt.")), Instant.now()));

        assertThat(resolve("suggestion-closed", suggestion))
                .bodyJson()
                .extractingPath("$.values.outcomes")
                .asArray()
                .containsExactly("Wat het kost: Niet overgenomen. De prijs klopt.");
    }

    @Test
    void saysThemInTheLanguageOfTheSubmitterWhoeverAsks() {
        Suggestion suggestion = dossiers.open(
                new SuggestionId(UUID.randomUUID()), ASuggestion.proposal(), new Submitter("Called.", email, "en"));
        dossiers.hear(
                suggestion.id(),
                heard -> heard.reviewClosed(
                        List.of(new FieldOutcome("cost", Outcome.REFUSED, null, "De prijs klopt.")), Instant.now()));

        assertThat(resolve("suggestion-closed", suggestion))
                .bodyJson()
                .hasPathSatisfying(
                        "$.language", language -> assertThat(language).isEqualTo("en"))
                .extractingPath("$.values.outcomes")
                .asArray()
                .containsExactly("What it costs: Not taken over. De prijs klopt.");
    }

    @Test
    void putsNothingInAMailThatTheSubmitterTyped() throws Exception {
        Suggestion suggestion = suggest(email);

        assertThat(resolve("question-asked", suggestion)
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("Gebeld")
                .doesNotContain("+3292000001");
    }

    @Test
    void knowsNobodyWithoutAnAddress() {
        assertThat(resolve("suggestion-received", suggest(null))).hasStatus(404);
    }

    @Test
    void knowsNoOtherTemplate() {
        assertThat(resolve("nieuwsbrief", suggest(email))).hasStatus(404);
    }

    @Test
    void sendsOneAddressOneAcknowledgementAnHourButEveryAnswer() {
        Suggestion first = suggest(email);
        Suggestion second = suggest(email);

        assertThat(resolve("suggestion-received", first)).hasStatusOk();
        assertThat(resolve("suggestion-received", second)).hasStatus(404);
        assertThat(resolve("question-asked", second)).hasStatusOk();
        assertThat(resolve("suggestion-received", first)).as("tried again").hasStatusOk();
    }

    @Test
    void isClosedToWhoeverLacksTheSecret() {
        assertThat(mvc.post().uri("/internal/mails/suggestion-received/" + UUID.randomUUID()))
                .hasStatus(401);
    }

    private Suggestion suggest(String address) {
        return dossiers.open(
                new SuggestionId(UUID.randomUUID()), ASuggestion.proposal(), new Submitter("Gebeld.", address, "nl"));
    }

    private MockMvcTester.MockMvcRequestBuilder resolve(String template, Suggestion suggestion) {
        return mvc.post()
                .uri("/internal/mails/" + template + "/" + suggestion.id().value())
                .headers(headers -> headers.setBasicAuth("mailer", secret))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"subject\":\"" + suggestion.id().value() + "\"}");
    }
}
