package be.socialekaart.web.answers;

import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatusCode;

/**
 * What is answered, before it is worded.
 *
 * @param why null where the words for the status say enough
 * @param reference what somebody can quote, where the log says more
 */
record Answer(
        HttpStatusCode status,
        @Nullable MessageSourceResolvable why,
        List<FieldReason> errors,
        @Nullable Duration retryAfter,
        @Nullable String reference) {

    static Answer of(Refusal refusal) {
        return new Answer(refusal.status(), refusal.why(), refusal.fields(), refusal.retryAfter(), null);
    }

    static Answer of(HttpStatusCode status) {
        return new Answer(status, null, List.of(), null, null);
    }

    static Answer of(HttpStatusCode status, List<FieldReason> errors) {
        return new Answer(status, null, errors, null, null);
    }

    Answer because(String key) {
        return new Answer(status, new DefaultMessageSourceResolvable(key), errors, retryAfter, reference);
    }

    Answer withReference(String reference) {
        return new Answer(status, why, errors, retryAfter, reference);
    }
}
