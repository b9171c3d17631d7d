package be.socialekaart.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What travels around an event.
 *
 * @param correlation the change that all of this is about; kept over weeks, which a trace is not
 * @param causation the event whose handling caused this one
 */
public record EventInfo(
        UUID id,
        String type,
        String key,
        Instant time,
        UUID correlation,
        @Nullable UUID causation) {

    private static final ScopedValue<EventInfo> BEING_HANDLED = ScopedValue.newInstance();

    static Optional<EventInfo> beingHandled() {
        return BEING_HANDLED.isBound() ? Optional.of(BEING_HANDLED.get()) : Optional.empty();
    }

    /** Runs the handling of this event: what it publishes names this event as its cause, what it logs names the change. */
    public void whileHandling(Runnable handling) {
        LoggedChange.during(correlation, () -> {
            try (MDC.MDCCloseable event = MDC.putCloseable("event", id.toString())) {
                ScopedValue.where(BEING_HANDLED, this).run(handling);
            }
        });
    }
}
