package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.MailerSettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** All that is kept of an address. Without the key nobody can find out whose it was, not even by trying all they know. */
@Component
class AddressHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "mail-address:".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;

    AddressHash(MailerSettings settings) {
        this.key = new SecretKeySpec(settings.key(), ALGORITHM);
    }

    byte[] of(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return mac.doFinal(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
