package be.socialekaart.mailer.sending;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.AccountEvent.SignInLinkAsked;
import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.events.MailEvent.MailAsked;
import be.socialekaart.events.Topics;
import be.socialekaart.mailer.neighbours.Neighbours;
import be.socialekaart.mailer.neighbours.ScriptedOwner;
import be.socialekaart.mailer.neighbours.ScriptedSmtp;
import be.socialekaart.testing.TestInfrastructure;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** From the broker to the mail server, with the senders at work. */
@SpringBootTest
@ContextConfiguration(initializers = {TestInfrastructure.class, Neighbours.class})
class ListenersTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private final TestTopics topics;
    private final Ledger ledger;
    private final ScriptedSmtp smtp;
    private final ScriptedOwner owner;

    @Autowired
    ListenersTest(TestTopics topics, Ledger ledger, ScriptedSmtp smtp, ScriptedOwner owner) {
        this.topics = topics;
        this.ledger = ledger;
        this.smtp = smtp;
        this.owner = owner;
    }

    @BeforeEach
    void begin() {
        ledger.empty();
        smtp.behaveWell();
        owner.behaveWell();
    }

    @Test
    void sendsAMailOnceThatIsAskedForAgainAndAgain() {
        MailAsked asked = asked("suggestion-closed", "an");
        UUID event = UUID.randomUUID();
        for (int time = 0; time < 3; time++) topics.send(Topics.MAIL, key(asked), asked, event);
        topics.send(Topics.MAIL, key(asked), asked);
        MailAsked last = new MailAsked(
                UUID.randomUUID(), asked.fiche(), "question-asked", asked.addressee(), asked.subject(), AT);
        topics.send(Topics.MAIL, key(asked), last);

        eventually(() -> assertThat(ledger.state(last.mail())).isEqualTo("SENT"));
        assertThat(ledger.state(asked.mail())).isEqualTo("SENT");
        assertThat(ledger.totals()).isEqualTo(new Totals(2, 0, 2, 0, 0, 0, 0));
        assertThat(smtp.taken()).hasSize(2);
    }

    @Test
    void asksTheOwnerOfTheAccountForALinkToSignIn() {
        SignInLinkAsked asked = new SignInLinkAsked(UUID.randomUUID(), "beheerder-1", AT);
        topics.send(Topics.ACCOUNT, "beheerder-1", asked);

        eventually(() -> assertThat(ledger.state(asked.request())).isEqualTo("SENT"));
        ScriptedOwner.Question question = owner.questions().getFirst();
        assertThat(question.path()).isEqualTo("/internal/mails/sign-in-link/beheerder-1");
        assertThat(question.body()).contains(asked.request().toString());
        assertThat(smtp.taken().getFirst().addressees()).containsExactly("<beheerder-1@voorbeeld.example>");
    }

    @Test
    void parksWhatItCannotSendAndGoesOnWithTheRest() {
        topics.send(Topics.MAIL, "one", asked("no-such-mail", "an"));
        topics.send(
                Topics.MAIL,
                "two",
                new MailAsked(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "question-asked",
                        new Addressee("http://kwaad.example", "an"),
                        UUID.randomUUID(),
                        AT));
        MailAsked good = asked("question-asked", "bo");
        topics.send(Topics.MAIL, "three", good);

        eventually(() -> assertThat(ledger.state(good.mail())).isEqualTo("SENT"));
        eventually(() -> assertThat(ledger.jdbc()
                        .sql("select count(*) from parked_record")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2));
        assertThat(ledger.totals().planned()).isOne();
    }

    private static MailAsked asked(String template, String suggestion) {
        Addressee addressee = new Addressee("suggestion-service", suggestion);
        return new MailAsked(UUID.randomUUID(), UUID.randomUUID(), template, addressee, UUID.randomUUID(), AT);
    }

    private static String key(MailAsked asked) {
        return asked.fiche().toString();
    }
}
