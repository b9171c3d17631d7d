package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.delivering.Delivery.Counts;
import be.socialekaart.fiche.delivering.Delivery.Status;
import be.socialekaart.fiche.delivering.StagedLines.Problem;
import be.socialekaart.web.Refusal;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A delivery as its source follows it. */
@Component
class Jobs {
    private static final int MOST_PROBLEMS = 100;

    private final Deliveries deliveries;
    private final StagedLines staged;
    private final MessageSource messages;

    Jobs(Deliveries deliveries, StagedLines staged, MessageSource messages) {
        this.deliveries = deliveries;
        this.staged = staged;
        this.messages = messages;
    }

    Job find(String source, UUID id) {
        return deliveries
                .find(id)
                .filter(delivery -> delivery.source().equals(source))
                .map(this::job)
                .orElseThrow(() -> Refusal.notFound("delivery.unknown"));
    }

    private Job job(Delivery delivery) {
        List<Problem> problems = staged.problems(delivery.id(), MOST_PROBLEMS).stream()
                .map(problem -> new Problem(problem.line(), words(problem.reason())))
                .toList();
        return job(delivery, delivery.reason() == null ? null : words(delivery.reason()), problems);
    }

    /** A reason is the key of a message, or already words. */
    private String words(String reason) {
        return messages.getMessage(reason, null, reason, LocaleContextHolder.getLocale());
    }

    private static Job job(Delivery delivery, @Nullable String reason, List<Problem> problems) {
        Counts counts = delivery.counts();
        return new Job(
                delivery.id(),
                delivery.status() == Status.RECEIVING ? Status.RUNNING : delivery.status(),
                counts.read(),
                counts.unchanged(),
                counts.changed(),
                counts.added(),
                counts.gone(),
                counts.quarantined(),
                reason,
                problems);
    }

    /** @param reason why it is held or failed */
    record Job(
            UUID id,
            Status status,
            int read,
            int unchanged,
            int changed,
            @JsonProperty("new") int added,
            int gone,
            int quarantined,
            @Nullable String reason,
            List<Problem> problems) {}
}
