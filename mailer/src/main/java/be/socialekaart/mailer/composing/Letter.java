package be.socialekaart.mailer.composing;

import java.util.Locale;
import java.util.UUID;

/**
 * A mail as it goes out, held in memory only. Does not print itself: it names a person.
 *
 * @param to one mailbox, held to the rules of {@link Mailbox}
 * @param subject one line
 */
public record Letter(UUID mail, String to, Locale language, String subject, String text, String html) {

    @Override
    public String toString() {
        return "Letter[" + mail + "]";
    }
}
