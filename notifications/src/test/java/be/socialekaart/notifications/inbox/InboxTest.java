package be.socialekaart.notifications.inbox;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.events.MailEvent.MailAsked;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.events.Topics;
import be.socialekaart.testing.TestInfrastructure;
import be.socialekaart.testing.TestTopics;
import be.socialekaart.testing.templates.EnglishPage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** From an event on a real broker to the inbox page and the mail that is asked for. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInfrastructure.class)
class InboxTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:30:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T10:30:00Z");

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestTopics topics;

    @Autowired
    private Inbox inbox;

    private final UUID fiche = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();
    private final UUID suggestion = UUID.randomUUID();
    private final String account = "coordinator-" + review;
    private final String other = "other-" + review;

    @Test
    void showsNewWorkWithTheNameOfTheFicheAndTheReasonWhy() throws Exception {
        topics.send(Topics.FICHE, fiche.toString(), aFiche("Huis <b>De Linde</b>"));
        opened();
        eventually(() -> browser.perform(get("/meldingen").with(signedIn(account)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Huis &lt;b&gt;De Linde&lt;/b&gt;")))
                .andExpect(content().string(containsString("coördinator bent voor Limburg")))
                .andExpect(content().string(containsString("/werkbank/" + review)))
                .andExpect(content().string(containsString("Nog te behandelen"))));
    }

    @Test
    void saysItAllInEnglishForWhoChoseIt() throws Exception {
        added(OPENED);
        String page = browser.perform(get("/meldingen").with(signedIn(account)).header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        EnglishPage.check(page, "messages", "be/socialekaart/web/web");
        assertThat(page).contains("coordinator for Limburg", "2 March 2026");
    }

    @Test
    void asksOneMailPerCoordinatorHoweverOftenTheEventComes() {
        UUID event = UUID.randomUUID();
        topics.send(Topics.REVIEW, fiche.toString(), reviewOpened(), event);
        topics.send(Topics.REVIEW, fiche.toString(), reviewOpened(), event);
        topics.send(Topics.REVIEW, fiche.toString(), closed());
        eventually(() -> assertThat(mails("suggestion-closed")).hasSize(1));
        assertThat(mails("work-for-coordinator"))
                .extracting(MailAsked::addressee, MailAsked::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(new Addressee("gateway", account), review),
                        org.assertj.core.groups.Tuple.tuple(new Addressee("gateway", other), review));
        assertThat(inbox.page(account, Cursor.START, 10)).hasSize(1);
    }

    @Test
    void asksAMailForWhoeverMadeTheSuggestion() {
        var submitted = new SuggestionSubmitted(suggestion, "S-2026-000009", fiche, 1, List.of(), OPENED);
        topics.send(Topics.SUGGESTION, fiche.toString(), submitted);
        eventually(() -> assertThat(mails("suggestion-received"))
                .extracting(MailAsked::addressee)
                .containsExactly(new Addressee("suggestion-service", suggestion.toString())));
    }

    @Test
    void saysThatTheWorkWasHandledMeanwhile() throws Exception {
        opened();
        topics.send(Topics.REVIEW, fiche.toString(), closed());
        eventually(() -> browser.perform(get("/meldingen").with(signedIn(account)))
                .andExpect(content().string(containsString("Intussen behandeld"))));
    }

    @Test
    void showsNobodyElsesItems() throws Exception {
        UUID item = added(OPENED);
        browser.perform(get("/meldingen").with(signedIn("beheerder-1")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(review.toString()))));
        browser.perform(post("/meldingen/" + item + "/gelezen").with(signedIn("beheerder-1")))
                .andExpect(status().isNotFound());
        assertThat(inbox.unread(account)).isEqualTo(1);
    }

    @Test
    void leadsFromADecidedEditToWhatWasDecided() throws Exception {
        inbox.add(new Item(
                UUID.randomUUID(),
                account,
                Subject.EDIT_DECIDED,
                review,
                suggestion,
                "W-2026-000007",
                fiche,
                "",
                "",
                null,
                OPENED));
        browser.perform(get("/meldingen").with(signedIn(account)))
                .andExpect(content()
                        .string(containsString("href=\"/beheer/" + fiche + "/wijzigingen/" + suggestion + "\"")))
                .andExpect(content().string(containsString("Lees de beslissing")));
    }

    @Test
    void callsWorkWithoutAKnownFicheByTheNumberOfItsReview() throws Exception {
        added(OPENED);
        browser.perform(get("/meldingen").with(signedIn(account)))
                .andExpect(content().string(containsString("Nieuw in de werkbank: nazicht S-2026-000007")))
                .andExpect(content().string(containsString("Bekijk nazicht S-2026-000007")))
                .andExpect(content().string(not(containsString("zaak"))));
    }

    @ParameterizedTest
    @CsvSource({"coordinator, in uw regio of team", "manager, iemand iets meldt over uw fiche"})
    void saysToEveryRoleWhatWillStandHere(String role, String what) throws Exception {
        browser.perform(get("/meldingen").with(signedIn("nobody-" + review, role)))
                .andExpect(content().string(containsString("Er zijn nog geen meldingen voor u.")))
                .andExpect(content().string(containsString(what)));
        browser.perform(get("/meldingen").with(signedIn("nobody-" + review, "operator")))
                .andExpect(content().string(not(containsString(what))));
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheSignInPage() throws Exception {
        browser.perform(get("/meldingen"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/aanmelden?terug=%2Fmeldingen"));
    }

    @Test
    void marksOneItemOrAllAsRead() throws Exception {
        UUID item = added(OPENED);
        added(LATER);
        browser.perform(post("/meldingen/" + item + "/gelezen").with(signedIn(account)))
                .andExpect(redirectedUrl("/meldingen"));
        assertThat(inbox.unread(account)).isEqualTo(1);
        browser.perform(post("/meldingen/gelezen").with(signedIn(account)));
        assertThat(inbox.unread(account)).isZero();
    }

    @Test
    void pagesFromUnreadToReadWithoutRepeatingOrSkipping() {
        UUID read = added(LATER);
        UUID old = added(OPENED);
        UUID young = added(OPENED.plusSeconds(60));
        inbox.markRead(account, read, LATER);

        List<InboxRow> first = inbox.page(account, Cursor.START, 2);
        Cursor end = Cursor.parse(first.getLast().cursor().toString());

        assertThat(first).extracting(InboxRow::id).containsExactly(young, old);
        assertThat(inbox.page(account, end, 2)).extracting(InboxRow::id).containsExactly(read);
    }

    @Test
    void refusesACursorThatIsNotOurs() throws Exception {
        browser.perform(get("/meldingen?after=1;drop").with(signedIn(account))).andExpect(status().isBadRequest());
    }

    private UUID added(Instant at) {
        UUID id = UUID.randomUUID();
        inbox.add(new Item(
                id, account, Subject.NEW_WORK, review, suggestion, "S-2026-000007", fiche, "limburg", "", null, at));
        return id;
    }

    private void opened() {
        topics.send(Topics.REVIEW, fiche.toString(), reviewOpened());
    }

    private ReviewOpened reviewOpened() {
        List<String> coordinators = List.of(account, other);
        return new ReviewOpened(
                review, "S-2026-000007", fiche, suggestion, "SUGGESTION", "limburg", coordinators, LATER, OPENED);
    }

    private ReviewClosed closed() {
        return new ReviewClosed(review, "S-2026-000007", fiche, suggestion, List.of(), LATER, "SUGGESTION", null);
    }

    private FicheChanged aFiche(String name) {
        var body = JsonMapper.builder().build().createObjectNode().put("name", name);
        return new FicheChanged(fiche, 1, 1, body, OPENED);
    }

    private List<MailAsked> mails(String template) {
        return topics.events(Topics.MAIL, MailAsked.class).stream()
                .filter(mail -> mail.fiche().equals(fiche) && mail.template().equals(template))
                .toList();
    }

    private static JwtRequestPostProcessor signedIn(String account) {
        return signedIn(account, "coordinator");
    }

    private static JwtRequestPostProcessor signedIn(String account, String role) {
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of(role)));
    }
}
