package be.socialekaart.notifications;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.events.MailEvent.MailAsked;
import be.socialekaart.events.ManagementEvent.ManagersChanged;
import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.ReviewEvent.ReviewClosed;
import be.socialekaart.events.ReviewEvent.ReviewOpened;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.events.Topics;
import be.socialekaart.notifications.mailing.AccountMails;
import be.socialekaart.testing.TestInfrastructure;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** From what happens on a fiche to what its managers and the one who proposed it hear. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInfrastructure.class)
class TellingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestTopics topics;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountMails accountMails;

    private final UUID fiche = UUID.randomUUID();
    private final UUID change = UUID.randomUUID();
    private final String manager = "manager-" + fiche;
    private final String colleague = "colleague-" + fiche;
    private final String coordinator = "coordinator-" + fiche;

    @BeforeEach
    void twoManagers() {
        send(Topics.MANAGEMENT, new ManagersChanged(fiche, List.of(manager, colleague), 1, NOON));
        eventually(() -> assertThat(jdbc.sql("select count(*) from management_copy where fiche = :fiche")
                        .param("fiche", fiche)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
    }

    @Test
    void tellsEveryManagerOfASuggestionOnTheirFiche() throws Exception {
        send(Topics.SUGGESTION, new SuggestionSubmitted(change, "S-2026-000009", fiche, 1, List.of(), NOON));
        eventually(() -> assertThat(mails("suggestion-on-fiche"))
                .extracting(MailAsked::addressee, MailAsked::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(new Addressee("gateway", manager), fiche),
                        org.assertj.core.groups.Tuple.tuple(new Addressee("gateway", colleague), fiche)));
        assertThat(inboxOf(manager))
                .contains("Melding over uw fiche", "omdat u deze fiche beheert", "/beheer/" + fiche)
                .contains("Nog te behandelen")
                .doesNotContain("/werkbank/");
        send(Topics.REVIEW, closed("SUGGESTION", null, Outcome.ACCEPTED));
        eventually(() -> assertThat(inboxOf(manager)).contains("Intussen behandeld", "Uw fiche is gewijzigd"));
    }

    @Test
    void tellsWhoProposedItWhatAPersonDecidedAndTheOthersThatTheFicheChanged() throws Exception {
        UUID review = UUID.randomUUID();
        send(Topics.REVIEW, opened(review, "MANAGER_EDIT"));
        send(Topics.REVIEW, closed(review, "MANAGER_EDIT", manager, Outcome.ACCEPTED));
        eventually(() -> assertThat(mails("edit-decided"))
                .extracting(MailAsked::addressee)
                .containsExactly(new Addressee("gateway", manager)));
        assertThat(inboxOf(manager))
                .contains("Beslist over uw wijziging", "omdat u deze wijziging voorstelde")
                .doesNotContain("Uw fiche is gewijzigd");
        assertThat(inboxOf(colleague)).contains("Uw fiche is gewijzigd").doesNotContain("Beslist over");
    }

    @Test
    void tellsNobodyOfTheirOwnEditThatTheRulesLetThrough() throws Exception {
        send(Topics.REVIEW, closed("MANAGER_EDIT", manager, Outcome.ACCEPTED));
        eventually(() -> assertThat(inboxOf(colleague)).contains("Uw fiche is gewijzigd"));
        assertThat(inboxOf(manager)).contains("Er zijn nog geen meldingen voor u.");
        assertThat(mails("edit-decided")).isEmpty();
    }

    @Test
    void tellsManagersThatASourceChangedTheirFiche() throws Exception {
        send(Topics.REVIEW, closed("RECOGNITION", "zorg", Outcome.ACCEPTED));
        eventually(() -> assertThat(mails("source-changed")).hasSize(2));
        assertThat(inboxOf(manager)).contains("Een bron wijzigde uw fiche");
    }

    @Test
    void sendsNotHundredsOfMailsForHundredsOfReviews() throws Exception {
        for (int opened = 0; opened < 30; opened++) {
            send(Topics.REVIEW, opened(UUID.randomUUID(), "UNMATCHED_RECOGNITION"));
        }
        eventually(() -> assertThat(items(coordinator)).isEqualTo(30));
        assertThat(mailsTo(coordinator)).extracting(MailAsked::template).containsExactly("work-for-coordinator");
        assertThat(inboxOf(coordinator)).contains("waarbij geen fiche is gevonden");

        anHourPasses();
        accountMails.send(coordinator);
        accountMails.send(coordinator);
        eventually(() -> assertThat(mailsTo(coordinator))
                .extracting(MailAsked::template)
                .containsExactly("work-for-coordinator", "digest"));
    }

    @Test
    void mailsNothingAboutWhatIsSettledByThen() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        send(Topics.REVIEW, opened(first, "PHONE_CALL"));
        send(Topics.REVIEW, opened(second, "PHONE_CALL"));
        send(Topics.REVIEW, closed(second, "PHONE_CALL", null, Outcome.REFUSED));
        eventually(() -> assertThat(settled(second)).isTrue());

        anHourPasses();
        accountMails.send(coordinator);
        assertThat(mailsTo(coordinator)).extracting(MailAsked::subject).containsExactly(first);
    }

    private ReviewOpened opened(UUID review, String kind) {
        return new ReviewOpened(
                review, "W-2026-000001", fiche, change, kind, "limburg", List.of(coordinator), NOON, NOON);
    }

    private ReviewClosed closed(String kind, @Nullable String proposedBy, Outcome outcome) {
        return closed(UUID.randomUUID(), kind, proposedBy, outcome);
    }

    private ReviewClosed closed(UUID review, String kind, @Nullable String proposedBy, Outcome outcome) {
        FieldOutcome cost = new FieldOutcome("cost", outcome, null, "Zo is het.");
        return new ReviewClosed(
                review, "W-2026-000001", fiche, change, List.of(cost), NOON.plusSeconds(60), kind, proposedBy);
    }

    private void send(String topic, Object event) {
        topics.send(topic, fiche.toString(), event);
    }

    private void anHourPasses() {
        jdbc.sql("update account_mail set mailed_at = mailed_at - interval '1 hour' where account = :account")
                .param("account", coordinator)
                .update();
    }

    private int items(String account) {
        return jdbc.sql("select count(*) from notification where account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private boolean settled(UUID review) {
        return jdbc.sql("select count(*) from notification where review = :review and settled_at is not null")
                        .param("review", review)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private String inboxOf(String account) throws Exception {
        return browser.perform(get("/meldingen")
                        .with(jwt().jwt(token -> token.subject(account).claim("roles", List.of("manager")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<MailAsked> mails(String template) {
        return asked().stream().filter(mail -> mail.template().equals(template)).toList();
    }

    private List<MailAsked> mailsTo(String account) {
        return asked().stream()
                .filter(mail -> mail.addressee().id().equals(account))
                .toList();
    }

    private List<MailAsked> asked() {
        return topics.events(Topics.MAIL, MailAsked.class).stream()
                .filter(mail -> mail.fiche().equals(fiche))
                .toList();
    }
}
