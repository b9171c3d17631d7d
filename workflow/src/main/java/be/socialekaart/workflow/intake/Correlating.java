package be.socialekaart.workflow.intake;

import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.review.Review;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Brings an event to the process that waits for it. What does not fit yet stays stored, and {@link CorrelateAgain} tries
 * it again: a withdrawal while the register applies comes back into play when a field clashes.
 */
@Component
class Correlating {

    private final EarlyEvents early;
    private final CaseBook cases;
    private final Review review;
    private final Applying applying;

    Correlating(EarlyEvents early, CaseBook cases, Review review, Applying applying) {
        this.early = early;
        this.cases = cases;
        this.review = review;
        this.applying = applying;
    }

    void receive(UUID id, UUID reference, Object event) {
        EarlyEvent received = early.store(id, reference, event);
        if (event instanceof MessagePosted posted) {
            cases.files().lockByReference(reference).ifPresent(file -> note(file, posted));
        }
        attempt(received);
    }

    /** False when its process does not wait for it yet. */
    boolean attempt(EarlyEvent event) {
        boolean fits = cases.files()
                .lockByReference(event.reference())
                .map(file -> bring(event, file))
                .orElse(false);
        if (fits) {
            early.done(event.id());
        }
        return fits;
    }

    private boolean bring(EarlyEvent early, CaseFile file) {
        return switch (early.event()) {
            case DecisionApplied applied -> {
                applying.applied(file, applied);
                yield true;
            }
            case SuggestionWithdrawn withdrawn -> withdrawn(file);
            case MessagePosted posted -> answered(file, early);
            default -> throw new IllegalStateException(early.name());
        };
    }

    /** True too when there is nothing left to withdraw. */
    private boolean withdrawn(CaseFile file) {
        if (file.status().onDesk() || file.status() == CaseFile.Status.WAITING) {
            cases.log().add(Entry.of(file.id(), Step.WITHDRAWN));
            review.withdrawn(file);
            return true;
        }
        return file.status() == CaseFile.Status.CLOSED;
    }

    private boolean answered(CaseFile file, EarlyEvent early) {
        if (file.status() == CaseFile.Status.WAITING
                && !early.receivedAt().isBefore(file.desk().waitingSince())) {
            cases.log().add(Entry.of(file.id(), Step.ANSWERED));
            review.answered(file);
            cases.moves().markAnswered(file.id());
            return true;
        }
        return file.status() == CaseFile.Status.CLOSED;
    }

    private void note(CaseFile file, MessagePosted posted) {
        cases.log()
                .add(Entry.of(file.id(), Step.MESSAGE_CAME)
                        .with(Map.of("message", posted.message().toString())));
        if (file.status().onDesk()) {
            cases.moves().markAnswered(file.id());
        }
    }
}
