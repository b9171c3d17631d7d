package be.socialekaart.suggestion.following;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.ReviewEvent.SourceReportSettled;
import be.socialekaart.events.ReviewEvent.SourceReported;
import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.dossier.ASuggestion;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import be.socialekaart.suggestion.dossier.SuggestionStatus;
import be.socialekaart.suggestion.reporting.SourceReports;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@SuggestionServiceTest
class FollowingPagesTest {
    private static final List<FieldOutcome> OUTCOMES = List.of(
            new FieldOutcome(
                    "phones",
                    Outcome.ADAPTED,
                    JsonMapper.shared().readTree("[{\"value\":\"+3292000002\",\"label\":\"onthaal\"}]"),
                    "Het nummer eindigt op 02."),
            new FieldOutcome("cost", Outcome.REFUSED, null, "De prijs klopt."));

    private final SuggestionId id = new SuggestionId(UUID.randomUUID());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SecretLinks links;

    @Autowired
    SourceReports reports;

    private String code;

    @BeforeEach
    void suggest() {
        Suggestion suggestion = dossiers.open(
                id, ASuggestion.proposal(), new Submitter("Ik heb <b>gebeld</b>.", "an@voorbeeld.example", "nl"));
        code = links.code(suggestion);
    }

    @Test
    void showsWhereItStandsAndWhatWasProposed() {
        assertThat(page(""))
                .contains("Uw melding <span class=\"whole\">S-2", "Woonzorgcentrum De Linde")
                .contains("aria-current=\"step\"", "Ontvangen", "In nazicht", "Wordt toegepast", "Klaar")
                .contains("diff-removed", "09 200 00 00", "diff-added", "09 200 00 01", "Nog niet beslist")
                .contains("Ik heb &lt;b&gt;gebeld&lt;/b&gt;.");
    }

    @Test
    void showsTheOutcomePerFieldWithItsReason() {
        dossiers.hear(id, suggestion -> suggestion.reviewClosed(OUTCOMES, Instant.now()));

        assertThat(page(""))
                .contains("Aangenomen met een aanpassing", "09 200 00 02", "Het nummer eindigt op 02.")
                .contains("Niet overgenomen", "De prijs klopt.")
                .doesNotContain("Nog niet beslist")
                .doesNotContain("name=\"tekst\"")
                .doesNotContain("intrekken");
    }

    @Test
    void showsNoStepThatDidNotHappen() {
        dossiers.hear(id, suggestion -> suggestion.reviewClosed(List.of(OUTCOMES.getLast()), Instant.now()));

        assertThat(page("")).contains("Klaar").doesNotContain("Wordt toegepast");
    }

    @Test
    void tellsNobodyTheAddressAndKeepsThePageToItself() {
        MvcTestResult answer = mvc.get().uri("/suggesties/" + code).exchange();

        assertThat(answer)
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex");
        assertThat(body(answer)).doesNotContain("an@voorbeeld.example");
    }

    @Test
    void answersAQuestionOnceHoweverOftenItIsSent() {
        dossiers.ask(id, UUID.randomUUID(), "Sinds wanneer?");
        dossiers.hear(id, suggestion -> suggestion.questionAsked(false, Instant.now()));
        assertThat(page("")).contains("heeft een vraag voor u", "Sinds wanneer?", "Uw antwoord");

        String message = UUID.randomUUID().toString();
        assertThat(answer(message, "Sinds mei.")).hasRedirectedUrl("/suggesties/" + code + "#berichten");
        answer(message, "Sinds mei.");

        assertThat(dossiers.messagesOf(id)).hasSize(2);
        assertThat(status()).isEqualTo(SuggestionStatus.IN_REVIEW);
        assertThat(page("")).contains("Sinds mei.");
    }

    @Test
    void keepsTheTypedAnswerWhenItIsRefused() {
        MvcTestResult answer = answer(UUID.randomUUID().toString(), "Mijn nummer: 85.07.30-033.28 <i>");

        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("85.07.30-033.28 &lt;i&gt;", "href=\"#tekst\"", "rijksregisternummer");
        assertThat(dossiers.messagesOf(id)).isEmpty();
    }

    @Test
    void withdrawsOnlyByThePostOfItsOwnPage() {
        assertThat(page("/intrekken")).contains("Ja, intrekken");
        assertThat(status()).isEqualTo(SuggestionStatus.RECEIVED);

        assertThat(mvc.post().uri("/suggesties/" + code + "/intrekken")).hasRedirectedUrl("/suggesties/" + code);

        assertThat(status()).isEqualTo(SuggestionStatus.WITHDRAWN);
        assertThat(page("")).contains("U hebt deze melding ingetrokken");
        assertThat(page("/intrekken")).contains("niet meer intrekken");
    }

    @Test
    void callsEveryFieldOfAWithdrawnSuggestionWithdrawn() {
        mvc.post().uri("/suggesties/" + code + "/intrekken").exchange();
        FieldOutcome overtaken = new FieldOutcome("phones", Outcome.SUPERSEDED, null, "Ingetrokken door wie ze deed.");
        dossiers.hear(id, suggestion -> suggestion.reviewClosed(List.of(overtaken), Instant.now()));

        assertThat(status()).isEqualTo(SuggestionStatus.WITHDRAWN);
        assertThat(page(""))
                .contains(">Ingetrokken</span>")
                .doesNotContain("Ingehaald door een nieuwere wijziging", "Nog niet beslist");
    }

    @Test
    void isNotDoneBeforeTheSourceAnswered() {
        UUID review = UUID.randomUUID();
        FieldOutcome passed = new FieldOutcome("phones", Outcome.PASSED_TO_SOURCE, null, "Dit komt van de bron.");
        dossiers.hear(id, suggestion -> suggestion.reviewClosed(List.of(passed), Instant.now()));
        reports.told(new SourceReported(review, "S-1", UUID.randomUUID(), id.value(), "phones", "zorg", Instant.now()));
        assertThat(page(""))
                .contains("doorgegeven aan de bron en wacht op antwoord", "Wacht op de bron")
                .doesNotContain("Uw melding is behandeld");

        reports.settled(new SourceReportSettled(
                review, "S-1", UUID.randomUUID(), id.value(), "phones", "zorg", null, Instant.now()));
        assertThat(page("")).contains("Uw melding is behandeld").doesNotContain("Wacht op de bron");
    }

    @Test
    void refusesToWithdrawWhatIsDecided() {
        dossiers.hear(id, suggestion -> suggestion.decided(Instant.now()));

        MvcTestResult refused =
                mvc.post().uri("/suggesties/" + code + "/intrekken").exchange();
        assertThat(refused).hasStatus(409);
        assertThat(body(refused)).contains("Over deze melding is al beslist");
        assertThat(page("")).contains("wordt nu op de fiche gezet");
    }

    @Test
    void lookingAtEveryPageChangesNothing() {
        page("");
        page("/ontvangen");
        page("/intrekken");
        assertThat(mvc.head().uri("/suggesties/" + code)).hasStatusOk();
        assertThat(mvc.get().uri("/suggesties/" + code + "/berichten")).hasStatus(405);

        assertThat(status()).isEqualTo(SuggestionStatus.RECEIVED);
        assertThat(dossiers.messagesOf(id)).isEmpty();
    }

    @Test
    void wrongCodeIsNotFoundAndSaysWhatToDo() {
        String wrong = (code.charAt(0) == 'A' ? "B" : "A") + code.substring(1);

        MvcTestResult answer = mvc.get().uri("/suggesties/" + wrong).exchange();

        assertThat(answer).hasStatus(404).hasHeader("Cache-Control", "no-store");
        assertThat(body(answer)).contains("Wij kennen deze code niet", "name=\"code\"", "Bent u uw code kwijt?");
        assertThat(mvc.post().uri("/suggesties/" + wrong + "/intrekken")).hasStatus(404);
        assertThat(mvc.post().uri("/suggesties/" + wrong + "/berichten").param("tekst", "x"))
                .hasStatus(404);
    }

    @Test
    void opensTheSuggestionOfATypedCodeOrAPastedLink() {
        assertThat(typed("  " + code.substring(0, 20) + " " + code.substring(20)))
                .hasRedirectedUrl("/suggesties/" + code);
        assertThat(typed("http://localhost:8080/suggesties/" + code)).hasRedirectedUrl("/suggesties/" + code);
    }

    @Test
    void helpsWhoeverTypesANumberOrAWrongCode() {
        assertThat(typed("S-2026-000123").exchange())
                .hasStatus(404)
                .satisfies(answer -> assertThat(body(answer)).contains("Dit is het nummer van uw melding"));
        assertThat(typed("<b>fout").exchange())
                .hasStatus(404)
                .satisfies(answer -> assertThat(body(answer)).contains("Wij kennen deze code niet", "&lt;b&gt;fout"));
    }

    private MockMvcRequestBuilder typed(String typed) {
        return mvc.post().uri("/suggesties").param("code", typed);
    }

    private MvcTestResult answer(String message, String text) {
        return mvc.post()
                .uri("/suggesties/" + code + "/berichten")
                .param("bericht", message)
                .param("tekst", text)
                .exchange();
    }

    private SuggestionStatus status() {
        return dossiers.suggestion(id).status();
    }

    private String page(String path) {
        MvcTestResult answer = mvc.get().uri("/suggesties/" + code + path).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
