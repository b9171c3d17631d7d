package be.socialekaart.workflow.deciding;

import be.socialekaart.web.InternalCalls;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What the submitter wrote. It stays with suggestion-service and is read there when a case is shown; it is kept nowhere
 * here.
 */
@Component
public class SuggestionTexts {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestionTexts.class);

    private final RestClient suggestions;

    SuggestionTexts(InternalCalls calls, @Value("${SUGGESTION_URL}") String address) {
        this.suggestions = calls.to(address);
    }

    /** Empty when suggestion-service does not answer: the case can be decided without. */
    public Optional<Written> of(UUID change) {
        try {
            return Optional.ofNullable(suggestions
                    .get()
                    .uri("/internal/suggestions/{id}", change)
                    .retrieve()
                    .body(Written.class));
        } catch (RestClientException e) {
            LOG.warn("What the submitter of {} wrote cannot be shown: {}", change, e.getMessage());
            return Optional.empty();
        }
    }

    /** Under the same id it is the same question, however often it is put. */
    void ask(UUID change, UUID message, String text) {
        suggestions
                .put()
                .uri("/internal/suggestions/{id}/messages/{message}", change, message)
                .body(Map.of("text", text))
                .retrieve()
                .toBodilessEntity();
    }

    public record Written(String number, String reason, List<Message> messages, Instant submittedAt) {}

    /** @param from SUBMITTER or COORDINATOR */
    public record Message(String id, String from, String text, Instant at) {}
}
