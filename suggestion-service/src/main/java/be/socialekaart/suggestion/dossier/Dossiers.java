package be.socialekaart.suggestion.dossier;

import be.socialekaart.events.SuggestionEvent;
import be.socialekaart.messaging.EventPublisher;
import be.socialekaart.suggestion.dossier.Message.Author;
import be.socialekaart.suggestion.dossier.Suggestion.Identity;
import be.socialekaart.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that can happen to a suggestion. What is stored and what is told of it are one transaction. */
@Service
@Transactional
public class Dossiers {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int MAX_MESSAGES = 50;

    private final Suggestions suggestions;
    private final Correspondence correspondence;
    private final EventPublisher<SuggestionEvent> events;
    private final Clock clock;

    Dossiers(
            Suggestions suggestions,
            Correspondence correspondence,
            EventPublisher<SuggestionEvent> events,
            Clock clock) {
        this.suggestions = suggestions;
        this.correspondence = correspondence;
        this.events = events;
        this.clock = clock;
    }

    public Suggestion open(SuggestionId id, Proposal proposal, Submitter submitter) {
        return open(id, proposal, submitter, false);
    }

    /** A suggestion that looks like a robot's gets code and number like any other, but no coordinator hears of it. */
    public Suggestion hold(SuggestionId id, Proposal proposal, Submitter submitter) {
        return open(id, proposal, submitter, true);
    }

    private Suggestion open(SuggestionId id, Proposal proposal, Submitter submitter, boolean held) {
        Instant now = clock.instant();
        String number = suggestions.nextNumber(now.atZone(BRUSSELS).getYear());
        Suggestion suggestion = Suggestion.received(new Identity(id, number, 1, held), proposal, now);
        suggestions.add(suggestion);
        correspondence.keep(id, submitter);
        tell(suggestion, suggestion.submitted());
        return suggestion;
    }

    public void withdraw(SuggestionId id) {
        Suggestion suggestion = locked(id);
        suggestion.withdraw(clock.instant()).ifPresent(withdrawn -> {
            suggestions.save(suggestion);
            tell(suggestion, withdrawn);
        });
    }

    /** @param message the same id twice is the same message */
    public Message answer(SuggestionId id, UUID message, String text) {
        Suggestion suggestion = locked(id);
        Message answer = new Message(message, Author.SUBMITTER, text, clock.instant());
        SuggestionEvent posted = suggestion.answer(message, answer.at());
        if (correspondence.messagesOf(id).size() >= MAX_MESSAGES) {
            throw Refusal.conflict("refusal.too-many-messages");
        }
        if (correspondence.add(id, answer)) {
            suggestions.save(suggestion);
            tell(suggestion, posted);
        }
        return answer;
    }

    /** The coordinator's question; that the suggestion now waits for an answer comes as news of the review. */
    public void ask(SuggestionId id, UUID message, String text) {
        locked(id);
        correspondence.add(id, new Message(message, Author.COORDINATOR, text, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Suggestion suggestion(SuggestionId id) {
        return suggestions.find(id).orElseThrow(Dossiers::unknown);
    }

    /** Empty once it was erased. */
    @Transactional(readOnly = true)
    public Optional<Submitter> submitterOf(SuggestionId id) {
        return correspondence.submitterOf(id);
    }

    @Transactional(readOnly = true)
    public List<Message> messagesOf(SuggestionId id) {
        return correspondence.messagesOf(id);
    }

    /** Did the submitter write anything after this question? */
    @Transactional(readOnly = true)
    public boolean isAnswered(UUID question) {
        return correspondence.isAnswered(question);
    }

    /** Takes in news of a review. Reviews of changes that are no suggestions pass by. */
    public void hear(SuggestionId id, Consumer<Suggestion> news) {
        suggestions.lock(id).ifPresent(suggestion -> {
            news.accept(suggestion);
            suggestions.save(suggestion);
        });
    }

    private Suggestion locked(SuggestionId id) {
        return suggestions.lock(id).orElseThrow(Dossiers::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("refusal.unknown-suggestion");
    }

    private void tell(Suggestion suggestion, SuggestionEvent event) {
        if (!suggestion.held()) {
            events.publish(event, suggestion.id().value());
        }
    }
}
