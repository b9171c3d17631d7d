package be.socialekaart.local;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Makes secrets: for this run, and for a deployment that asks for new ones. */
final class FreshSecrets {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private FreshSecrets() {}

    static String password() {
        return BASE64.encodeToString(random(24));
    }

    /** A key for codes in links, in plain base64. */
    static String linkKey() {
        return Base64.getEncoder().encodeToString(random(32));
    }

    /** A private key to sign with, as a JSON Web Key. */
    static String signingKey() {
        KeyPair pair = newPair();
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        return """
                {"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"local","x":"%s","y":"%s","d":"%s"}""".formatted(
                        coordinate(open.getW().getAffineX()),
                        coordinate(open.getW().getAffineY()),
                        coordinate(((ECPrivateKey) pair.getPrivate()).getS()));
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot make a signing key", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** A number as the 32 bytes that a P-256 key wants, without the sign byte that Java may add. */
    private static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return BASE64.encodeToString(fixed);
    }
}
