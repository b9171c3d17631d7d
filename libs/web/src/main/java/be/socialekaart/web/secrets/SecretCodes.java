package be.socialekaart.web.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes for secret links: the id of a thing and 128 bits that only the holder of the key can compute. A code is never stored
 * and never in an event; whoever copies the database cannot make one. The next generation replaces the one before.
 */
public final class SecretCodes {
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 16;
    private static final String SHAPE = "[A-Za-z0-9_-]{43}";
    /** Enough characters for the id, and a whole number of bytes. */
    private static final int ID_CHARACTERS = 24;

    private final KeyedDigest digest;
    private final String purpose;

    public SecretCodes(KeyedDigest digest, String purpose) {
        this.digest = digest;
        this.purpose = purpose;
    }

    public String code(UUID id, int generation) {
        ByteBuffer signed = ByteBuffer.allocate(ID_BYTES + Integer.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(generation);
        byte[] mac = digest.of(purpose, signed.array());
        byte[] code = ByteBuffer.allocate(ID_BYTES + MAC_BYTES)
                .put(signed.array(), 0, ID_BYTES)
                .put(mac, 0, MAC_BYTES)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    /** What the code says it is for; whether it is genuine, {@link #isCode} tells. */
    public static Optional<UUID> idIn(String code) {
        if (!code.matches(SHAPE)) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(code.substring(0, ID_CHARACTERS)));
        return Optional.of(new UUID(id.getLong(), id.getLong()));
    }

    /** Takes as long for a code that is nearly right as for one that is all wrong. */
    public boolean isCode(String given, UUID id, int generation) {
        return MessageDigest.isEqual(
                code(id, generation).getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }
}
