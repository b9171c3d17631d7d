package be.socialekaart.web.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under a service's key. The purpose keeps a digest made for one thing from passing for another. */
public final class KeyedDigest {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public KeyedDigest(String base64) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(base64), ALGORITHM);
    }

    public byte[] of(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((purpose + '\0').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, absent);
        }
    }
}
