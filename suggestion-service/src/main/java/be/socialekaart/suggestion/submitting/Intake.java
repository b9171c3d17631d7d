package be.socialekaart.suggestion.submitting;

import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.submitting.Submitting.Key;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.secrets.KeyedDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/** The one door for a suggestion. When it returns, the suggestion is stored; when it cannot be, nothing is. */
@Service
public class Intake {
    private static final int MAX_KEY_LENGTH = 200;

    private final Submitting submitting;
    private final JsonMapper json;
    private final Reasons reasons;
    private final KeyedDigest digest;

    Intake(Submitting submitting, JsonMapper json, Reasons reasons, KeyedDigest digest) {
        this.submitting = submitting;
        this.json = json;
        this.reasons = reasons;
        this.digest = digest;
    }

    /** Looks a submission over without taking it in. */
    public Draft draft(Submission submission) {
        return submitting.draft(submission);
    }

    /** @param key the same key with the same submission gives the same suggestion; without one, each is a new one */
    public Suggestion take(Submission submission, @Nullable String key) {
        try {
            return submitting.submit(submission, key == null ? null : keyOf(key, submission));
        } catch (TransientDataAccessException | TransactionException down) {
            // Also a commit that was cut off: the key makes it safe to send again.
            throw new DataAccessResourceFailureException("A suggestion cannot be stored", down);
        }
    }

    private Key keyOf(String key, Submission submission) {
        if (!key.matches("[\\x21-\\x7E]{1," + MAX_KEY_LENGTH + "}")) {
            throw Refusal.invalid("Idempotency-Key", reasons.say("submission.key-wrong", MAX_KEY_LENGTH));
        }
        // Keyed: from the digest alone nobody finds back a text that was erased.
        return new Key(key, digest.of("submission", json.writeValueAsBytes(submission)));
    }
}
