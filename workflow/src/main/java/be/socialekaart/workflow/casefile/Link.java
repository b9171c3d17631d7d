package be.socialekaart.workflow.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** One row of the log in its chain: its hash covers what it says and the hash of the row before. */
record Link(
        int step,
        Instant at,
        String what,
        @Nullable String who,
        String details,
        @Nullable String digest,
        String previous,
        String hash) {

    static final String START = "";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Not chained yet. */
    Link(int step, Instant at, String what, @Nullable String who, String details, @Nullable String digest) {
        this(step, at, what, who, details, digest, START, "");
    }

    static Link after(String previous, Link link) {
        String hash = link.hashAfter(previous);
        return new Link(link.step, link.at, link.what, link.who, link.details, link.digest, previous, hash);
    }

    boolean follows(String before) {
        return previous.equals(before) && hash.equals(hashAfter(before));
    }

    private String hashAfter(String before) {
        String said = String.join(
                "\n",
                before,
                Integer.toString(step),
                at.toString(),
                what,
                Objects.toString(who, ""),
                details,
                Objects.toString(digest, ""));
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static String digest(String salt, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256"));
            return hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    static String newSalt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return hex(salt);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
