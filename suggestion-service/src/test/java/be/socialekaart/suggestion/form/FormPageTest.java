package be.socialekaart.suggestion.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.register.AFiche;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SuggestionServiceTest
class FormPageTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>${7919*7907}[[${7919*7907}]]";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private UUID fiche;

    @BeforeEach
    void registerKnowsDeLinde() {
        fiche = AFiche.known(jdbc);
    }

    @Test
    void showsEveryFieldWithWhatStandsThereNow() {
        assertThat(page(start()))
                .contains("Klopt hier iets niet?", AFiche.NAME)
                .contains("Telefoon", "09 200 00 00")
                .contains("Openingsuren", "Nog niets");
    }

    @Test
    void fillsInWhatStandsThereForTheChosenFields() {
        String page = page(start().param("veld", "phones", "cost").param("stap", "invullen"));

        assertThat(page).contains("name=\"phones[0].value\"", "09 200 00 00", "Dagprijs op vraag.");
        assertThat(page).doesNotContain("name=\"emails[0].value\"");
        assertThat(page).contains("name=\"versie\" value=\"7\"");
        assertThat(page).contains("rijksregisternummer", "90 dagen", "Verantwoordelijk voor de verwerking");
    }

    @Test
    void opensTheFormOfOneFieldFromALink() {
        assertThat(page(start().param("veld", "openingHours"))).contains("name=\"openingHours/MON[0].from\"", "09:00");
    }

    @Test
    void asksToChooseWhenNothingWasChosen() {
        MvcTestResult answer = start().param("stap", "invullen").exchange();

        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("Kies minstens één gegeven");
    }

    @Test
    void hearsOfNoFieldThatIsNotOpenToSuggestions() {
        assertThat(page(start().param("veld", "recognitions"))).contains("Kies een of meer gegevens");
    }

    @Test
    void knowsNoOtherFiche() {
        assertThat(mvc.get().uri("/fiches/" + UUID.randomUUID() + "/suggestie")).hasStatus(404);
        assertThat(mvc.get().uri("/fiches/geen-id/suggestie")).hasStatus(404);
    }

    @Test
    void leadsToTheFicheThatSpeaksForOneThatWasMerged() {
        UUID gone = AFiche.mergedInto(fiche, jdbc);

        assertThat(mvc.get().uri("/fiches/" + gone + "/suggestie?veld=phones&veld=openingHours&x=%7By%7D"))
                .hasRedirectedUrl("/fiches/" + fiche + "/suggestie?veld=phones&veld=openingHours");
    }

    @Test
    void showsTheDifferenceBeforeSending() {
        String page = page(filledIn("nakijken"));

        assertThat(page).contains("Kijk na en verstuur", "diff-removed", "09 200 00 00", "diff-added", "09 200 00 01");
        assertThat(page)
                .contains("name=\"phones[0].value\" value=\"09 200 00 01\"")
                .contains("Ik heb gebeld.");
        assertThat(stored()).isZero();
    }

    @Test
    void saysWhichChosenFieldsAreNotSent() {
        assertThat(page(filledIn("nakijken").param("veld", "cost").param("cost", "Dagprijs op vraag.")))
                .contains("niet veranderd. Wij sturen het niet mee: Wat het kost");
    }

    @Test
    void sendsAndLeadsToCodeAndNumber() {
        MvcTestResult answer = filledIn("versturen").exchange();

        assertThat(answer).hasStatus3xxRedirection();
        String received = answer.getResponse().getRedirectedUrl();
        assertThat(received).matches("/suggesties/[A-Za-z0-9_-]{43}/ontvangen");
        assertThat(page(mvc.get().uri(received))).contains("S-2", "Bewaar uw code", AFiche.NAME);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void keepsTheHoursOfTheDayThatWasChangedOnly() {
        form("versturen")
                .param("veld", "openingHours")
                .param("openingHours/MON[0].from", "09:00")
                .param("openingHours/MON[0].to", "12:00")
                .param("openingHours/MON[0].kind", "OPEN")
                .param("openingHours/TUE[0].from", "10:00")
                .param("openingHours/TUE[0].to", "17:00")
                .param("openingHours/TUE[0].kind", "OPEN")
                .exchange();

        assertThat(jdbc.sql("select path from suggestion_field join suggestion on id = suggestion where fiche = :fiche")
                        .param("fiche", fiche)
                        .query(String.class)
                        .list())
                .containsExactly("openingHours/TUE");
    }

    @Test
    void keepsWhatWasTypedAndPointsAtTheMistake() {
        MvcTestResult answer = form("nakijken")
                .param("veld", "phones")
                .param("phones[0].value", "geen nummer")
                .param("phones[0].label", "onthaal & balie")
                .param("email", "an@@voorbeeld")
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(body(answer))
                .contains("error-summary", "href=\"#phones-0-value\"", "id=\"phones-0-value\"")
                .contains("geen nummer", "onthaal &amp; balie", "an@@voorbeeld", "Ik heb gebeld.");
        assertThat(stored()).isZero();
    }

    @Test
    void saysThatNothingWasChanged() {
        MvcTestResult answer = form("nakijken")
                .param("veld", "cost")
                .param("cost", "Dagprijs op vraag.")
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("U hebt niets veranderd");
    }

    @Test
    void asksHowSomebodyKnows() {
        MvcTestResult answer = mvc.post()
                .uri(address())
                .param("stap", "nakijken")
                .param("veld", "cost")
                .param("cost", "Gratis.")
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("href=\"#reden\"", "aria-invalid=\"true\"", "Gratis.");
    }

    @Test
    void showsHostileInputLiterally() {
        String page = page(
                form("nakijken").param("veld", "cost").param("cost", HOSTILE).param("<b>", HOSTILE));

        assertThat(page).doesNotContain("<script>alert").doesNotContain("<b>").doesNotContain("62615533");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;${7919*7907}");
    }

    @Test
    void showsNoCharacterThatTurnsReadingAround() {
        String page = page(form("nakijken")
                .param("veld", "name")
                .param("name", "De \u202EedniL\u2066 in Gent\u200B")
                .param("reden", "Zo \u202Eheet het."));

        assertThat(page).contains("De edniL in Gent", "Zo heet het.").doesNotContainPattern("\\p{Cf}");
    }

    @Test
    void saysOfEveryFieldToWhomItGoes() {
        jdbc.sql("""
                update fiche_version set body = jsonb_set(body, '{provenance}',
                  '{"phones":{"owner":"SOURCE","source":"zorg"}}') where fiche = :fiche""").param("fiche", fiche).update();

        assertThat(page(filledIn("nakijken").param("veld", "cost").param("cost", "Gratis.")))
                .contains("Gaat naar de bron zorg", "Gaat naar de regiocoördinator.")
                .doesNotContain("Dit sturen wij naar");
    }

    @Test
    void goesBackToCorrectWithEverythingTyped() {
        assertThat(page(filledIn("wijzigen"))).contains("09 200 00 01", "Ik heb gebeld.", "Hoe moet het zijn?");
    }

    @Test
    void choosesOneMoreFieldWithoutLosingWhatWasTyped() {
        String choose = page(filledIn("kiezen"));
        assertThat(choose).contains("name=\"phones[0].value\" value=\"09 200 00 01\"");

        String fillIn = page(filledIn("wijzigen").param("veld", "cost"));
        assertThat(fillIn).contains("09 200 00 01", "Dagprijs op vraag.");
        assertThat(page(filledIn("nakijken").param("veld", "cost"))).contains("sturen het niet mee: Wat het kost");
    }

    @Test
    void sendingTwiceIsOneSuggestion() {
        String key = UUID.randomUUID().toString();

        String first = sent(key, "Ik heb gebeld.").getResponse().getRedirectedUrl();
        String second = sent(key, "Ik heb gebeld.").getResponse().getRedirectedUrl();

        assertThat(second).isEqualTo(first);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void asksAgainWhenASentFormWasChangedAndSentAgain() {
        String key = UUID.randomUUID().toString();
        sent(key, "Ik heb gebeld.");

        MvcTestResult again = sent(key, "Ik ben langs geweest.");

        assertThat(again).hasStatus(409);
        assertThat(body(again)).contains("al verstuurd", "Ik ben langs geweest.");
        String newKey = keyIn(body(again));
        assertThat(newKey).isNotEqualTo(key);
        assertThat(sent(newKey, "Ik ben langs geweest.")).hasStatus3xxRedirection();
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void holdsWhatARobotFillsInAndAnswersItTheSame() {
        MvcTestResult answer =
                filledIn("versturen").param("aanvulling", "http://koop.example").exchange();

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(page(mvc.get().uri(answer.getResponse().getRedirectedUrl()))).contains("Bewaar uw code");
        assertThat(jdbc.sql("select held from suggestion where fiche = :fiche")
                        .param("fiche", fiche)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void looksAtTheNewestVersionWhenTheOldOneIsForgotten() {
        assertThat(page(filledIn("nakijken").param("versie", "3"))).contains("name=\"versie\" value=\"7\"");
    }

    @Test
    void lookingChangesNothing() {
        page(start());
        page(start().param("veld", "phones"));
        assertThat(mvc.head().uri(address())).hasStatusOk();

        assertThat(stored()).isZero();
    }

    private String address() {
        return "/fiches/" + fiche + "/suggestie";
    }

    private MockMvcRequestBuilder start() {
        return mvc.get().uri(address());
    }

    private MockMvcRequestBuilder form(String step) {
        return mvc.post().uri(address()).param("stap", step).param("reden", "Ik heb gebeld.");
    }

    private MockMvcRequestBuilder filledIn(String step) {
        return phone(form(step));
    }

    private static MockMvcRequestBuilder phone(MockMvcRequestBuilder form) {
        return form.param("veld", "phones")
                .param("phones[0].value", "09 200 00 01")
                .param("phones[0].label", "onthaal")
                .param("phones.primary", "0");
    }

    private MvcTestResult sent(String key, String reason) {
        return phone(mvc.post()
                        .uri(address())
                        .param("stap", "versturen")
                        .param("sleutel", key)
                        .param("reden", reason))
                .exchange();
    }

    private static String keyIn(String page) {
        Matcher key = Pattern.compile("name=\"sleutel\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static String page(MockMvcRequestBuilder request) {
        MvcTestResult answer = request.exchange();
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

    private int stored() {
        return jdbc.sql("select count(*) from suggestion where fiche = :fiche")
                .param("fiche", fiche)
                .query(Integer.class)
                .single();
    }
}
