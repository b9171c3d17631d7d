package be.socialekaart.workflow.intake;

import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event for a case that may not be ready for it.
 *
 * @param reference the review or the change under review
 */
record EarlyEvent(UUID id, UUID reference, Object event, Instant receivedAt) {

    private static final List<Class<?>> KINDS =
            List.of(DecisionApplied.class, SuggestionWithdrawn.class, MessagePosted.class);

    static Class<?> kind(String name) {
        return KINDS.stream()
                .filter(kind -> kind.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String name() {
        return event.getClass().getSimpleName();
    }

    /** A message only counts as the answer to a question that was being asked when it came; the rest waits long. */
    Instant expiresAt() {
        return receivedAt.plus(event instanceof MessagePosted ? Duration.ofMinutes(1) : Duration.ofDays(30));
    }
}
