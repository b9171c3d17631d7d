package be.socialekaart.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.suggestion.dossier.ASuggestion;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import be.socialekaart.suggestion.register.AFiche;
import be.socialekaart.testing.templates.EnglishPage;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The way of somebody who chose English, from the form to the outcome. */
@SuggestionServiceTest
class EnglishTest {

    private static final String[] BUNDLES = {"messages", "be/socialekaart/web/web", "be/socialekaart/fields/text/fields"
    };

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SecretLinks links;

    @ParameterizedTest
    @CsvSource({
        "kiezen, 09 200 00 01",
        "invullen, 09 200 00 01",
        "nakijken, 09 200 00 01",
        "nakijken, no number",
        "versturen, no number"
    })
    void fillsInTheForm(String step, String phone) throws Exception {
        EnglishPage.check(page(filledIn(AFiche.known(jdbc), step, phone)), BUNDLES);
    }

    @Test
    void isRememberedForTheMails() throws Exception {
        UUID fiche = AFiche.known(jdbc);
        page(filledIn(fiche, "versturen", "09 200 00 01"));
        assertThat(jdbc.sql("select language from submitter join suggestion on id = suggestion where fiche = :fiche")
                        .param("fiche", fiche)
                        .query(String.class)
                        .list())
                .containsExactly("en");
    }

    @Test
    void followsWhatBecomesOfIt() throws Exception {
        Suggestion suggestion = dossiers.open(
                new SuggestionId(UUID.randomUUID()), ASuggestion.proposal(), new Submitter("Called.", null, "nl"));
        String status = "/suggesties/" + links.code(suggestion);
        EnglishPage.check(page(mvc.get().uri(status)), BUNDLES);
        EnglishPage.check(page(mvc.get().uri(status + "/intrekken")), BUNDLES);
        EnglishPage.check(page(mvc.get().uri("/suggesties")), BUNDLES);
        dossiers.hear(
                suggestion.id(),
                heard -> heard.reviewClosed(
                        List.of(new FieldOutcome("cost", Outcome.REFUSED, null, "De prijs klopt.")), Instant.now()));
        String closed = page(mvc.get().uri(status));
        EnglishPage.check(closed, BUNDLES);
        assertThat(closed).contains("Not taken over", "<blockquote lang=\"nl\">De prijs klopt.</blockquote>");
    }

    private MockMvcRequestBuilder filledIn(UUID fiche, String step, String phone) {
        return mvc.post()
                .uri("/fiches/" + fiche + "/suggestie")
                .param("veld", "phones")
                .param("phones[0].value", phone)
                .param("phones.primary", "0")
                .param("versie", "7")
                .param("stap", step)
                .param("reden", "Called.");
    }

    private static String page(MockMvcRequestBuilder request) throws UnsupportedEncodingException {
        return request.header("Accept-Language", "en").exchange().getResponse().getContentAsString();
    }
}
