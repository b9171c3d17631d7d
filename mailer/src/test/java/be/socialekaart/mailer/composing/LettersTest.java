package be.socialekaart.mailer.composing;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.mailer.neighbours.ScriptedOwner;
import be.socialekaart.testing.templates.EnglishPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.client.RestClient;

class LettersTest {

    private static final UUID SUBJECT = UUID.fromString("00000000-0000-0000-0000-000000000007");

    private final ScriptedOwner owner = ScriptedOwner.start();
    private final Letters letters = letters();
    private Optional<Map<String, Object>> own = Optional.of(Map.of());

    @AfterEach
    void stop() {
        owner.close();
    }

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void writesEveryMailWithNothingMissing(MailTemplate template) {
        Letter letter = written(template, ScriptedOwner.values());
        String link = "http://localhost:8080/suggesties/geheim";
        assertThat(letter.subject()).isNotBlank().doesNotContain("??", "{", "null");
        for (String body : List.of(letter.text(), letter.html())) {
            assertThat(body).contains(link, "Waarom krijgt u deze mail?").doesNotContain("??", "{0}", "null", " th:");
        }
        assertThat(letter.text().lines()).contains(link);
        assertThat(letter.html())
                .contains("lang=\"nl\"", "href=\"" + link + "\"")
                .doesNotContain("<img", "<script");
    }

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void writesEveryMailInEnglishForWhoChoseIt(MailTemplate template) {
        owner.knows("7", "an@voorbeeld.example", "en", ScriptedOwner.values());
        Letter letter = ((Draft.Ready) letters.write(order(template))).letter();
        EnglishPage.check(letter.html(), "messages");
        assertThat(letter.text()).contains("Why do you get this mail?").doesNotContain("??");
        assertThat(letter.subject()).doesNotContain("melding", "??");
    }

    @Test
    void tellsTheOutcomeAndTheReasonOfEveryField() {
        Letter letter = written(MailTemplate.SUGGESTION_CLOSED, ScriptedOwner.values());
        for (String body : List.of(letter.text(), letter.html())) {
            assertThat(body).contains("Telefoon: aangenomen. Nagekeken bij de dienst.", "Website: geweigerd. Bestaat.");
        }
        assertThat(letter.subject()).isEqualTo("Uw melding S-2026-000123 is nagekeken");
        assertThat(letter.text()).contains("over Wijkcentrum De Brug").contains("\n- Website");
    }

    @Test
    void saysNothingOfOutcomesWhereThereAreNone() {
        Map<String, Object> values = ScriptedOwner.values();
        values.put("outcomes", List.of());
        assertThat(written(MailTemplate.SUGGESTION_CLOSED, values).text()).doesNotContain("Dit is er beslist");
    }

    @Test
    void greetsByNameWhoeverHasOne() {
        Map<String, Object> values = ScriptedOwner.values();
        values.put("name", "An");
        assertThat(written(MailTemplate.SIGN_IN_LINK, values).text()).startsWith("Dag An\n");
        assertThat(written(MailTemplate.SIGN_IN_LINK, ScriptedOwner.values()).html())
                .contains(">Dag<");
    }

    @Test
    void writesHostileValuesAsText() {
        Map<String, Object> values = ScriptedOwner.values();
        values.put("ficheName", "<script>alert(1)</script>{0}${7*7}[[${link}]]'\r\nBcc: x@voorbeeld.example");
        values.put("number", "S\r\nBcc: x@voorbeeld.example");
        Letter letter = written(MailTemplate.SUGGESTION_RECEIVED, values);
        assertThat(letter.html()).contains("&lt;script&gt;alert(1)&lt;/script&gt;{0}${7*7}[[${link}]]");
        assertThat(letter.html()).doesNotContain("<script", "49");
        assertThat(letter.text())
                .contains("[[${link}]]' Bcc: x@voorbeeld.example")
                .doesNotContain("\nBcc");
        assertThat(letter.subject()).isEqualTo("Wij hebben uw melding S Bcc: x@voorbeeld.example goed ontvangen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080.kwaad.example/x",
                "https://kwaad.example/?http://localhost:8080/",
                "//localhost:8080/x",
                "javascript:alert(1)",
                "http://localhost:8080/x y",
                "http://localhost:8080/\"><b>",
                "http://localhost:8080"
            })
    void refusesALinkThatLeadsElsewhere(String link) {
        Map<String, Object> values = ScriptedOwner.values();
        values.put("link", link);
        owner.knows("7", "an@voorbeeld.example", values);
        assertThat(letters.write(order(MailTemplate.SIGN_IN_LINK))).isEqualTo(new Draft.Unfit("link-elsewhere"));
    }

    @Test
    void refusesToWriteWithAValueMissing() {
        Map<String, Object> values = ScriptedOwner.values();
        values.remove("number");
        owner.knows("7", "an@voorbeeld.example", values);
        assertThat(letters.write(order(MailTemplate.QUESTION_ASKED))).isEqualTo(new Draft.Unfit("value-missing"));
    }

    @Test
    void putsItsOwnLinkAndFichesInAMailOfACampaign() {
        own = Optional.of(Map.of("link", "http://localhost:8080/actualiseren/x", "fiches", List.of("Huis C")));
        Letter letter = written(MailTemplate.UPKEEP_REMINDER, Map.of("name", "An"));
        assertThat(letter.text().lines()).contains("http://localhost:8080/actualiseren/x", "- Huis C");
        assertThat(letter.text()).startsWith("Dag An\n");
        assertThat(letter.html()).contains("<li>Huis C</li>");
    }

    @Test
    void writesNoMailAboutWhatIsAnswered() {
        own = Optional.empty();
        owner.knows("7", "an@voorbeeld.example", Map.of());
        assertThat(letters.write(order(MailTemplate.UPKEEP_FIRST))).isEqualTo(new Draft.Answered());
    }

    @Test
    void refusesAnAddressThatIsMoreThanOneMailbox() {
        owner.knows("7", "an@voorbeeld.example,ook@voorbeeld.example", ScriptedOwner.values());
        assertThat(letters.write(order(MailTemplate.SIGN_IN_LINK))).isEqualTo(new Draft.Unreachable("no-mailbox"));
    }

    @Test
    void takesNotFoundForNobodyToWriteTo() {
        owner.answers("7", 404, "{}");
        assertThat(letters.write(order(MailTemplate.SIGN_IN_LINK))).isEqualTo(new Draft.Nobody());
    }

    @Test
    void waitsForAnOwnerThatIsAwayOrTalksNonsense() {
        owner.answers("7", 503, "{}");
        assertThat(letters.write(order(MailTemplate.SIGN_IN_LINK))).isEqualTo(new Draft.Later("owner-answers-503"));
        owner.answers("7", 200, "<html>an@voorbeeld.example</html>");
        assertThat(letters.write(order(MailTemplate.SIGN_IN_LINK))).isEqualTo(new Draft.Later("owner-unreachable"));
        owner.answers("7", 200, "{}");
        assertThat(letters.write(order(MailTemplate.SIGN_IN_LINK)))
                .isEqualTo(new Draft.Later("owner-answers-nonsense"));
        owner.close();
        assertThat(letters.write(order(MailTemplate.SIGN_IN_LINK))).isEqualTo(new Draft.Later("owner-unreachable"));
    }

    @Test
    void asksForTheMailAndWhatItIsAbout() {
        written(MailTemplate.QUESTION_ASKED, ScriptedOwner.values());
        ScriptedOwner.Question question = owner.questions().getFirst();
        assertThat(question.path()).isEqualTo("/internal/mails/question-asked/7");
        assertThat(question.body()).isEqualTo("{\"subject\":\"" + SUBJECT + "\"}");
    }

    @Test
    void printsNobodysAddress() {
        assertThat(written(MailTemplate.SIGN_IN_LINK, ScriptedOwner.values()).toString())
                .doesNotContain("@", "geheim");
        assertThat(new Answer.Resolved("an@voorbeeld.example", "nl", Map.of()).toString())
                .doesNotContain("@");
    }

    private Letter written(MailTemplate template, Map<String, Object> values) {
        owner.knows("7", "an@voorbeeld.example", values);
        return ((Draft.Ready) letters.write(order(template))).letter();
    }

    private static MailOrder order(MailTemplate template) {
        return new MailOrder(UUID.randomUUID(), template, new Addressee("owner", "7"), SUBJECT);
    }

    private Letters letters() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        MailerSettings settings = new MailerSettings("", true, 0, "", "http://localhost:8080", Map.of());
        Owners owners = new Owners(Map.of("owner", RestClient.create(owner.url())));
        return new Letters(owners, new MailTexts(messages), order -> own, settings);
    }
}
