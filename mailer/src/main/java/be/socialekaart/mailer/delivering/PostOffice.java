package be.socialekaart.mailer.delivering;

import be.socialekaart.mailer.MailerSettings;
import be.socialekaart.mailer.composing.Letter;
import be.socialekaart.mailer.delivering.Handover.Fate;
import be.socialekaart.mailer.delivering.WatchedTransport.Step;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Locale;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Hands mails to the mail server, each over a connection of its own. Never tries again: that is for the ledger to decide. */
@Component
public class PostOffice {

    private final JavaMailSenderImpl smtp;
    private final InternetAddress from;
    private final Clock clock;

    PostOffice(JavaMailSenderImpl smtp, MailerSettings settings, Clock clock) throws AddressException {
        this.smtp = smtp;
        this.from = new InternetAddress(settings.from(), true);
        this.clock = clock;
    }

    public Handover handOver(Letter letter) {
        WatchedTransport transport = new WatchedTransport(smtp.getSession());
        try {
            MimeLetter mail = MimeLetter.of(letter, smtp.getSession(), from, clock.instant());
            transport.connect(smtp.getHost(), smtp.getPort(), orNone(smtp.getUsername()), orNone(smtp.getPassword()));
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Handover(Fate.TAKEN, "taken");
        } catch (MessagingException failure) {
            return judge(transport.step(), ReplyCode.of(failure));
        } finally {
            close(transport);
        }
    }

    /**
     * What the server answers is believed, whatever it is. Before the addressee is named a refusal is about us and not for
     * good. Where no answer came, there is a doubt as soon as the content was announced.
     */
    static Handover judge(Step step, int code) {
        String reason = "smtp-" + (code == ReplyCode.NONE ? "lost" : code) + "-at-"
                + step.name().toLowerCase(Locale.ROOT);
        if (code >= 500 && step.compareTo(Step.ADDRESSEE) >= 0) return new Handover(Fate.REFUSED, reason);
        if (code == ReplyCode.NONE && step == Step.CONTENT) return new Handover(Fate.IN_DOUBT, reason);
        return new Handover(Fate.NOT_NOW, reason);
    }

    /** A server that does not say goodbye has the mail all the same. */
    private static void close(WatchedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException impolite) {
            // Decides nothing: what became of the mail is known by now.
        }
    }

    private static String orNone(String setting) {
        return StringUtils.hasText(setting) ? setting : null;
    }
}
