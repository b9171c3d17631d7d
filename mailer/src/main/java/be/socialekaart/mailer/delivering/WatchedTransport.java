package be.socialekaart.mailer.delivering;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Knows how far it got, since that decides whether a lost connection leaves a doubt. */
final class WatchedTransport extends SMTPTransport {

    private Step step = Step.CONNECTING;

    WatchedTransport(Session session) {
        super(session, null);
    }

    Step step() {
        return step;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        step = Step.SENDER;
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        step = Step.ADDRESSEE;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        step = Step.CONTENT;
        return super.data();
    }

    /** In the order of the conversation. */
    enum Step {
        CONNECTING,
        SENDER,
        ADDRESSEE,
        CONTENT
    }
}
