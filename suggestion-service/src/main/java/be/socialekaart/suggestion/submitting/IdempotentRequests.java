package be.socialekaart.suggestion.submitting;

import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import be.socialekaart.web.Refusal;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Makes that a request with a key is carried out once. The key is claimed first, in the caller's transaction: whoever
 * sends the same at the same moment waits for that row, and then gets the first one's answer.
 */
@Repository
class IdempotentRequests {
    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Clock clock;

    IdempotentRequests(JdbcClient jdbc, Dossiers dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** @param digest of what was sent: the same key with something else is refused */
    Suggestion once(String key, byte[] digest, Function<SuggestionId, Suggestion> request) {
        SuggestionId id = new SuggestionId(UUID.randomUUID());
        return claim(key, digest, id) ? request.apply(id) : earlier(key, digest);
    }

    private boolean claim(String key, byte[] digest, SuggestionId id) {
        return jdbc.sql("""
                insert into idempotent_request (key, digest, suggestion, at)
                values (:key, :digest, :suggestion, :now)
                on conflict (key) do nothing""")
                        .param("key", key)
                        .param("digest", digest)
                        .param("suggestion", id.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private Suggestion earlier(String key, byte[] digest) {
        Claim claim = jdbc.sql("select digest, suggestion from idempotent_request where key = :key")
                .param("key", key)
                .query(Claim.class)
                .single();
        if (!MessageDigest.isEqual(claim.digest(), digest)) {
            throw Refusal.conflict("refusal.key-used-before");
        }
        return dossiers.suggestion(new SuggestionId(claim.suggestion()));
    }

    private record Claim(byte[] digest, UUID suggestion) {}
}
