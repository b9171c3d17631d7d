package be.socialekaart.suggestion.dossier;

import static be.socialekaart.suggestion.dossier.SuggestionStatus.APPLYING;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.CLOSED;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.IN_REVIEW;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.QUESTION;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.RECEIVED;
import static be.socialekaart.suggestion.dossier.SuggestionStatus.WITHDRAWN;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import be.socialekaart.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The life of a suggestion: it is received, a coordinator takes it in review and may ask questions, decides it field by
 * field, and once the register has taken that over it is closed with one outcome per field. Until it is decided its
 * submitter can withdraw it.
 *
 * <p>News of the review may come twice, late or in the wrong order: what is older than what is known changes nothing, and
 * nothing leads back from the end. A withdrawal that crossed the decision gives way to it, since the fiche then says so.
 */
public final class Suggestion {
    private final SuggestionId id;
    private final String number;
    private final int generation;
    private final boolean held;
    private final Proposal proposal;
    private final Instant submittedAt;
    private Course course;

    Suggestion(Identity identity, Proposal proposal, Instant submittedAt, Course course) {
        this.id = identity.id();
        this.number = identity.number();
        this.generation = identity.generation();
        this.held = identity.held();
        this.proposal = proposal;
        this.submittedAt = submittedAt;
        this.course = course;
    }

    /** @param held caught by the trap for robots: kept, but nobody hears of it */
    record Identity(SuggestionId id, String number, int generation, boolean held) {}

    /** @param heardAt time of the newest news of the review that was taken in */
    record Course(SuggestionStatus status, Instant heardAt, List<FieldOutcome> outcomes) {}

    static Suggestion received(Identity identity, Proposal proposal, Instant now) {
        return new Suggestion(identity, proposal, now, new Course(RECEIVED, Instant.EPOCH, List.of()));
    }

    SuggestionSubmitted submitted() {
        return new SuggestionSubmitted(
                id.value(), number, proposal.fiche(), proposal.baseVersion(), proposal.changes(), submittedAt);
    }

    /** Empty when it was withdrawn before. */
    Optional<SuggestionWithdrawn> withdraw(Instant now) {
        if (status().isDecided()) {
            throw Refusal.conflict("refusal.already-decided");
        }
        if (status() == WITHDRAWN) {
            return Optional.empty();
        }
        course = new Course(WITHDRAWN, course.heardAt(), List.of());
        return Optional.of(new SuggestionWithdrawn(id.value(), proposal.fiche(), now));
    }

    MessagePosted answer(UUID message, Instant now) {
        if (status().isEnd()) {
            throw Refusal.conflict("refusal.already-closed");
        }
        if (status() == QUESTION) {
            course = new Course(IN_REVIEW, course.heardAt(), List.of());
        }
        return new MessagePosted(id.value(), proposal.fiche(), message, now);
    }

    public void reviewOpened(Instant at) {
        hear(IN_REVIEW, at);
    }

    /** @param answered the submitter read the question on the page and answered before this news came */
    public void questionAsked(boolean answered, Instant at) {
        hear(answered ? IN_REVIEW : QUESTION, at);
    }

    public void decided(Instant at) {
        hear(APPLYING, at);
    }

    public void reviewReopened(Instant at) {
        hear(IN_REVIEW, at);
    }

    public void reviewClosed(List<FieldOutcome> outcomes, Instant at) {
        if (status() == CLOSED) {
            return;
        }
        boolean withdrawn = status() == WITHDRAWN && outcomes.stream().noneMatch(Suggestion::isOnTheFiche);
        course = new Course(withdrawn ? WITHDRAWN : CLOSED, at, List.copyOf(outcomes));
    }

    private void hear(SuggestionStatus next, Instant at) {
        if (!status().isEnd() && !at.isBefore(course.heardAt())) {
            course = new Course(next, at, List.of());
        }
    }

    private static boolean isOnTheFiche(FieldOutcome outcome) {
        return outcome.outcome() == Outcome.ACCEPTED || outcome.outcome() == Outcome.ADAPTED;
    }

    /** Something of it stands on the fiche since. */
    public boolean isOnTheFiche() {
        return outcomes().stream().anyMatch(Suggestion::isOnTheFiche);
    }

    public boolean canBeWithdrawn() {
        return !status().isDecided() && status() != WITHDRAWN;
    }

    public boolean canBeAnswered() {
        return !status().isEnd();
    }

    public SuggestionId id() {
        return id;
    }

    public String number() {
        return number;
    }

    int generation() {
        return generation;
    }

    boolean held() {
        return held;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public SuggestionStatus status() {
        return course.status();
    }

    Instant heardAt() {
        return course.heardAt();
    }

    public List<FieldOutcome> outcomes() {
        return course.outcomes();
    }
}
