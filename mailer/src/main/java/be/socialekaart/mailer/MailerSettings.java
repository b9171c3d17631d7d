package be.socialekaart.mailer;

import java.util.Base64;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param from who every mail comes from, as one mailbox
 * @param released whether mails may leave: true in the local run, whose mailbox keeps them, else only when said so
 * @param senders how many mails this instance hands over at the same time
 * @param hashKey base64; with it alone can the hash of an address be made
 * @param publicUrl what every link in a mail begins with
 * @param owners the services that know addresses, by name, and where they answer
 */
@ConfigurationProperties("mailer")
public record MailerSettings(
        String from, boolean released, int senders, String hashKey, String publicUrl, Map<String, String> owners) {

    public byte[] key() {
        return Base64.getDecoder().decode(hashKey);
    }

    @Override
    public String toString() {
        return "MailerSettings[from=" + from + ", released=" + released + ", senders=" + senders + "]";
    }
}
