package be.socialekaart.mailer.delivering;

import static be.socialekaart.mailer.neighbours.ScriptedSmtp.HANGS_UP;
import static be.socialekaart.mailer.neighbours.ScriptedSmtp.TAKES_AND_HANGS_UP;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.mailer.composing.Letter;
import be.socialekaart.mailer.delivering.Handover.Fate;
import be.socialekaart.mailer.neighbours.MovedClock;
import be.socialekaart.mailer.neighbours.ScriptedSmtp;
import be.socialekaart.mailer.neighbours.ScriptedSmtp.Moment;
import be.socialekaart.mailer.neighbours.ScriptedSmtp.Taken;
import jakarta.mail.internet.AddressException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostOfficeTest {

    private final ScriptedSmtp smtp = ScriptedSmtp.start();
    private final PostOffice postOffice = postOffice();

    @AfterEach
    void stop() {
        smtp.close();
    }

    @Test
    void handsAMailToItsOneAddressee() {
        assertThat(handOver()).isEqualTo(new Handover(Fate.TAKEN, "taken"));
        assertThat(smtp.taken()).hasSize(1);
        assertThat(smtp.taken().getFirst().addressees()).containsExactly("<an@voorbeeld.example>");
    }

    @Test
    void writesHeadersThatMachinesUnderstandAndBothKindsOfText() {
        handOver();
        Taken mail = smtp.taken().getFirst();
        assertThat(mail.content().lines())
                .contains(
                        "Message-ID: <00000000-0000-0000-0000-000000000009@voorbeeld.example>",
                        "From: Sociale Kaart Actueel <niet-antwoorden@voorbeeld.example>",
                        "To: an@voorbeeld.example",
                        "Auto-Submitted: auto-generated",
                        "Content-Language: nl",
                        "MIME-Version: 1.0")
                .anyMatch(line -> line.startsWith("Content-Type: multipart/alternative"))
                .anyMatch(line -> line.startsWith("Content-Type: text/plain; charset=UTF-8"))
                .anyMatch(line -> line.startsWith("Content-Type: text/html; charset=UTF-8"))
                .anyMatch(line -> line.startsWith("Subject: =?UTF-8?"))
                .anyMatch(line -> line.startsWith("Date: Mon, 23 Nov 2026 "));
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 busy,          NOT_NOW",
        "GREETING, 554 go away,       NOT_NOW",
        "EHLO,     421 busy,          NOT_NOW",
        "MAIL,     451 later,         NOT_NOW",
        "MAIL,     550 not from you,  NOT_NOW",
        "RCPT,     450 greylisted,    NOT_NOW",
        "RCPT,     452 full,          NOT_NOW",
        "RCPT,     421 busy,          NOT_NOW",
        "RCPT,     550 nobody here,   REFUSED",
        "RCPT,     552 too much,      REFUSED",
        "RCPT,     553 what is that,  REFUSED",
        "DATA,     451 later,         NOT_NOW",
        "DATA,     554 no,            REFUSED",
        "END,      451 later,         NOT_NOW",
        "END,      421 busy,          NOT_NOW",
        "END,      554 spam,          REFUSED"
    })
    void believesWhatTheServerAnswers(Moment moment, String answer, Fate fate) {
        smtp.at(moment, answer);
        assertThat(handOver().fate()).isEqualTo(fate);
        assertThat(smtp.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, NOT_NOW",
        "EHLO,     NOT_NOW",
        "MAIL,     NOT_NOW",
        "RCPT,     NOT_NOW",
        "DATA,     IN_DOUBT",
        "CONTENT,  IN_DOUBT",
        "END,      IN_DOUBT"
    })
    void isInDoubtOnlyWhereTheContentWasAnnounced(Moment moment, Fate fate) {
        smtp.at(moment, HANGS_UP);
        assertThat(handOver().fate()).isEqualTo(fate);
    }

    @Test
    void isInDoubtWhenTheServerTookTheMailAndCouldNotSaySo() {
        smtp.at(Moment.END, TAKES_AND_HANGS_UP);
        assertThat(handOver()).isEqualTo(new Handover(Fate.IN_DOUBT, "smtp-lost-at-content"));
        assertThat(smtp.taken()).hasSize(1);
    }

    @Test
    void doesNotMindAServerThatLeavesWithoutGoodbye() {
        smtp.at(Moment.QUIT, HANGS_UP);
        assertThat(handOver().fate()).isEqualTo(Fate.TAKEN);
    }

    @Test
    void triesLaterWhenThereIsNoServer() {
        smtp.close();
        assertThat(handOver()).isEqualTo(new Handover(Fate.NOT_NOW, "smtp-lost-at-connecting"));
    }

    @Test
    void repeatsNothingOfWhatTheServerSays() {
        smtp.at(Moment.RCPT, "550 <an@voorbeeld.example> unknown");
        assertThat(handOver().reason()).isEqualTo("smtp-550-at-addressee");
    }

    private Handover handOver() {
        return postOffice.handOver(new Letter(
                UUID.fromString("00000000-0000-0000-0000-000000000009"),
                "an@voorbeeld.example",
                Locale.of("nl"),
                "Eén vraag",
                "Dag\n.\nTekst",
                "<p>Dag</p>"));
    }

    private PostOffice postOffice() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtp.port());
        String from = "Sociale Kaart Actueel <niet-antwoorden@voorbeeld.example>";
        try {
            return new PostOffice(sender, new MailerSettings(from, true, 0, "", "", Map.of()), new MovedClock());
        } catch (AddressException e) {
            throw new AssertionError(e);
        }
    }
}
