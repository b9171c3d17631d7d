package be.socialekaart.suggestion.submitting;

import be.socialekaart.fields.values.EmailAddress;
import be.socialekaart.fields.values.FreeText;
import be.socialekaart.suggestion.dossier.Dossiers;
import be.socialekaart.suggestion.dossier.Submitter;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.suggestion.dossier.SuggestionId;
import be.socialekaart.web.Refusal;
import be.socialekaart.web.language.Language;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a submission together with its event, once per key; what is returned is committed by the caller's answer. */
@Service
@Transactional
class Submitting {
    private final Drafting drafting;
    private final IdempotentRequests requests;
    private final Dossiers dossiers;

    Submitting(Drafting drafting, IdempotentRequests requests, Dossiers dossiers) {
        this.drafting = drafting;
        this.requests = requests;
        this.dossiers = dossiers;
    }

    @Transactional(readOnly = true)
    Draft draft(Submission submission) {
        return drafting.draft(submission);
    }

    Suggestion submit(Submission submission, @Nullable Key key) {
        return key == null
                ? store(new SuggestionId(UUID.randomUUID()), submission)
                : requests.once(key.value(), key.digest(), id -> store(id, submission));
    }

    private Suggestion store(SuggestionId id, Submission submission) {
        Draft draft = drafting.draft(submission);
        if (!draft.isSound()) {
            throw Refusal.invalid(draft.reasons());
        }
        Submitter submitter = new Submitter(
                FreeText.clean(submission.reason()),
                Optional.ofNullable(submission.email())
                        .flatMap(EmailAddress::of)
                        .map(EmailAddress::value)
                        .orElse(null),
                Language.current().tag());
        return submission.trapped()
                ? dossiers.hold(id, draft.proposal(), submitter)
                : dossiers.open(id, draft.proposal(), submitter);
    }

    /** @param digest of what was sent with it */
    record Key(String value, byte[] digest) {}
}
