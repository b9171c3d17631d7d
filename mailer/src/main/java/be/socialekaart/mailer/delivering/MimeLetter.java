package be.socialekaart.mailer.delivering;

import be.socialekaart.mailer.composing.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;

/** A letter in the form in which it travels. Its id is that of the mail, so a mail that came twice would be seen as one. */
final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;

    private MimeLetter(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MimeLetter of(Letter letter, Session session, InternetAddress from, Instant at) throws MessagingException {
        String host = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        MimeLetter mail = new MimeLetter(session, "<" + letter.mail() + "@" + host + ">");
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(at));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", letter.language().toLanguageTag());
        mail.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart part(String content, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, kind);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
