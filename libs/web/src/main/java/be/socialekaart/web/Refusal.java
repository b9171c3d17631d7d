package be.socialekaart.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/**
 * An expected "no". A service throws it with the key of a message that says why; {@code be.socialekaart.web.answers}
 * turns it into a problem for programs and into a page for people. Nothing is logged: nothing went wrong.
 */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final MessageSourceResolvable why;
    private final List<FieldReason> fields;
    private final @Nullable Duration retryAfter;

    private Refusal(HttpStatus status, String why, Object[] arguments) {
        this(status, why, arguments, List.of(), null);
    }

    private Refusal(
            HttpStatus status,
            String why,
            Object[] arguments,
            List<FieldReason> fields,
            @Nullable Duration retryAfter) {
        super(status.value() + " " + why, null, false, false);
        this.status = status;
        this.why = new DefaultMessageSourceResolvable(new String[] {why}, arguments, why);
        this.fields = List.copyOf(fields);
        this.retryAfter = retryAfter;
    }

    public static Refusal notFound(String what, Object... arguments) {
        return new Refusal(HttpStatus.NOT_FOUND, what, arguments);
    }

    public static Refusal unauthorized(String why, Object... arguments) {
        return new Refusal(HttpStatus.UNAUTHORIZED, why, arguments);
    }

    public static Refusal forbidden(String why, Object... arguments) {
        return new Refusal(HttpStatus.FORBIDDEN, why, arguments);
    }

    public static Refusal conflict(String why, Object... arguments) {
        return new Refusal(HttpStatus.CONFLICT, why, arguments);
    }

    public static Refusal gone(String why, Object... arguments) {
        return new Refusal(HttpStatus.GONE, why, arguments);
    }

    public static Refusal invalid(List<FieldReason> fields) {
        return new Refusal(HttpStatus.BAD_REQUEST, "refusal.invalid", new Object[0], fields, null);
    }

    public static Refusal invalid(String field, String reason) {
        return invalid(List.of(new FieldReason(field, reason)));
    }

    /** Well formed, but about something that is not there: a version that was never seen. */
    public static Refusal unprocessable(List<FieldReason> fields) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "refusal.invalid", new Object[0], fields, null);
    }

    public static Refusal tooLarge() {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "refusal.tooLarge", new Object[0]);
    }

    public static Refusal tooMany(Duration retryAfter) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "refusal.tooMany", new Object[0], List.of(), retryAfter);
    }

    public static Refusal unavailable(String why, Duration retryAfter) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, why, new Object[0], List.of(), retryAfter);
    }

    public HttpStatus status() {
        return status;
    }

    public MessageSourceResolvable why() {
        return why;
    }

    public List<FieldReason> fields() {
        return fields;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
