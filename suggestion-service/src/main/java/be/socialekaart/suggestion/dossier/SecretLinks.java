package be.socialekaart.suggestion.dossier;

import be.socialekaart.suggestion.secrets.KeyedDigest;
import be.socialekaart.web.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The code with which a submitter opens a suggestion, without account or e-mail: the id and 128 bits that only the holder
 * of the key can compute. It is never stored and never in an event; whoever copies the database cannot make one.
 */
@Component
public class SecretLinks {
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 16;
    private static final String SHAPE = "[A-Za-z0-9_-]{43}";
    /** Enough characters for the id, and a whole number of bytes. */
    private static final int ID_CHARACTERS = 24;

    private final Suggestions suggestions;
    private final KeyedDigest digest;
    private final String publicUrl;

    /** @param publicUrl the address people use: no link is ever built from a request */
    SecretLinks(Suggestions suggestions, KeyedDigest digest, @Value("${links.public-url}") String publicUrl) {
        this.suggestions = suggestions;
        this.digest = digest;
        this.publicUrl = publicUrl;
    }

    public String code(Suggestion suggestion) {
        UUID id = suggestion.id().value();
        ByteBuffer signed = ByteBuffer.allocate(ID_BYTES + Integer.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(suggestion.generation());
        byte[] mac = digest.of("suggestion-status", signed.array());
        byte[] code = ByteBuffer.allocate(ID_BYTES + MAC_BYTES)
                .put(signed.array(), 0, ID_BYTES)
                .put(mac, 0, MAC_BYTES)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    public String statusUrl(Suggestion suggestion) {
        return publicUrl + "/suggesties/" + code(suggestion);
    }

    /** A forged, outdated or mistyped code is answered the same: there is no such suggestion. */
    public Suggestion open(String code) {
        return idIn(code)
                .flatMap(suggestions::find)
                .filter(suggestion -> isEqual(code(suggestion), code))
                .orElseThrow(() -> Refusal.notFound("refusal.unknown-code"));
    }

    private static Optional<SuggestionId> idIn(String code) {
        if (!code.matches(SHAPE)) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(code.substring(0, ID_CHARACTERS)));
        return Optional.of(new SuggestionId(new UUID(id.getLong(), id.getLong())));
    }

    /** Takes as long for a code that is nearly right as for one that is all wrong. */
    private static boolean isEqual(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
