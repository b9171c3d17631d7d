package be.socialekaart.mailer.sending;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.mailer.composing.Letters;
import be.socialekaart.mailer.delivering.PostOffice;
import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.MovedClock;
import be.socialekaart.mailer.neighbours.ScriptedOwner;
import be.socialekaart.mailer.neighbours.ScriptedSmtp;
import be.socialekaart.mailer.neighbours.ScriptedSmtp.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@MailerTest
@ExtendWith(OutputCaptureExtension.class)
class SendingTest {

    private final Sending sending;
    private final Ledger ledger;
    private final MovedClock clock;
    private final ScriptedSmtp smtp;
    private final ScriptedOwner owner;

    @Autowired
    SendingTest(Sending sending, Ledger ledger, MovedClock clock, ScriptedSmtp smtp, ScriptedOwner owner) {
        this.sending = sending;
        this.ledger = ledger;
        this.clock = clock;
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
    void sendsAMailOnce() {
        UUID mail = ledger.plan("an");
        assertThat(sending.sendNext()).isTrue();
        assertThat(sending.sendNext()).isFalse();
        assertThat(ledger.state(mail)).isEqualTo("SENT");
        assertThat(smtp.taken()).hasSize(1);
        assertThat(smtp.taken().getFirst().addressees()).containsExactly("<an@voorbeeld.example>");
        assertThat(owner.questions().getFirst().authorization()).startsWith("Basic ");
        assertThat(ledger.totals()).isEqualTo(new Totals(1, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void countsEveryMailWhateverBecomesOfIt() {
        owner.answers("nobody", 404, "{}");
        owner.answers("later", 503, "{}");
        owner.knows("two", "a@voorbeeld.example, b@voorbeeld.example", ScriptedOwner.values());
        Map<String, Object> elsewhere = ScriptedOwner.values();
        elsewhere.put("link", "https://kwaad.example/");
        owner.knows("elsewhere", "an@voorbeeld.example", elsewhere);
        List.of("an", "nobody", "later", "two", "elsewhere").forEach(ledger::plan);
        sendAll();
        assertThat(ledger.totals()).isEqualTo(new Totals(5, 1, 1, 0, 1, 1, 1));
    }

    @Test
    void leavesAMailUncertainWhenTheConnectionIsLostAndNeverSendsItAgain() {
        smtp.at(Moment.END, ScriptedSmtp.TAKES_AND_HANGS_UP);
        UUID mail = ledger.plan("an");
        sendAll();
        assertThat(ledger.state(mail)).isEqualTo("UNCERTAIN");
        smtp.at(Moment.END, "250 taken");
        clock.forward(Duration.ofDays(30));
        sendAll();
        assertThat(smtp.taken()).hasSize(1);
        assertThat(ledger.totals().uncertain()).isOne();
    }

    @Test
    void sendsOnceTheServerIsBack() {
        smtp.at(Moment.RCPT, "450 greylisted");
        UUID mail = ledger.plan("an");
        sendAll();
        assertThat(ledger.row(mail).reason()).isEqualTo("smtp-450-at-addressee");
        smtp.behaveWell();
        sendAll();
        assertThat(smtp.taken()).isEmpty();
        clock.forward(Duration.ofSeconds(5));
        sendAll();
        assertThat(ledger.state(mail)).isEqualTo("SENT");
        assertThat(smtp.taken()).hasSize(1);
    }

    @Test
    void doesNotTryAgainWhatTheServerRefuses() {
        smtp.at(Moment.RCPT, "550 nobody here");
        UUID mail = ledger.plan("an");
        sendAll();
        clock.forward(Duration.ofDays(30));
        assertThat(sending.sendNext()).isFalse();
        assertThat(ledger.row(mail).reason()).isEqualTo("smtp-550-at-addressee");
        assertThat(ledger.totals().refused()).isOne();
    }

    @Test
    void waitsLongerAfterEachTryAndGivesUpAfterADay() {
        owner.answers("an", 503, "{}");
        UUID mail = ledger.plan("an");
        List<Duration> waits = new ArrayList<>();
        Instant begin = clock.instant();
        for (sendAll(); "WAITING".equals(ledger.state(mail)); sendAll()) {
            Duration wait = Duration.between(clock.instant(), ledger.row(mail).dueAt())
                    .plusMillis(1)
                    .truncatedTo(ChronoUnit.SECONDS);
            waits.add(wait);
            clock.forward(wait);
        }
        assertThat(waits).isSorted().startsWith(Duration.ofSeconds(5)).hasSize(11);
        assertThat(Duration.between(begin, clock.instant())).isGreaterThan(Duration.ofHours(23));
        assertThat(ledger.row(mail).reason()).isEqualTo("tried-too-often: owner-answers-503");
        assertThat(ledger.totals().stopped()).isOne();
    }

    @Test
    void letsNothingOutUnlessReleased(
            @Autowired Mails mails, @Autowired Letters letters, @Autowired PostOffice office) {
        MailerSettings closed = new MailerSettings("", false, 0, "", "", Map.of());
        UUID mail = ledger.plan("an");
        new Sending(mails, letters, office, closed).sendNext();
        sendAll();
        assertThat(ledger.row(mail).reason()).isEqualTo("not-released");
        assertThat(ledger.totals().stopped()).isOne();
        assertThat(smtp.taken()).isEmpty();
        assertThat(owner.questions()).isEmpty();
    }

    @Test
    void keepsNoAddressAndNoLinkAnywhere(@Autowired JdbcClient jdbc, CapturedOutput output) {
        ledger.plan("an-peeters");
        smtp.at(Moment.RCPT, "550 <an-peeters@voorbeeld.example> unknown");
        sendAll();
        smtp.behaveWell();
        ledger.plan("an-peeters");
        sendAll();
        List<String> rows =
                jdbc.sql("select mail::text from mail").query(String.class).list();
        assertThat(rows).hasSize(2);
        assertThat(String.join("\n", rows) + output.getAll()).doesNotContain("peeters@", "geheim", "De Brug");
    }

    private void sendAll() {
        while (sending.sendNext()) ledger.totals();
    }
}
