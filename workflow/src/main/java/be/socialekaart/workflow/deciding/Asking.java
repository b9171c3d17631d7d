package be.socialekaart.workflow.deciding;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClientException;

/**
 * Asks the submitter something. The text goes to suggestion-service first, under an id that makes repeating harmless; only
 * then the case waits. So a case never waits for the answer to a question that nobody can read.
 */
@Service
public class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final CaseFiles files;
    private final SuggestionTexts texts;
    private final AwaitAnswer waiting;
    private final Clock clock;

    Asking(CaseFiles files, SuggestionTexts texts, AwaitAnswer waiting, Clock clock) {
        this.files = files;
        this.texts = texts;
        this.waiting = waiting;
        this.clock = clock;
    }

    public void ask(UUID id, CurrentUser user, Question question) {
        CaseFile file = files.find(id).orElseThrow(Conflicts::unknown);
        waiting.refuseUnlessAskable(file, user, question);
        Instant asked = clock.instant();
        put(file, question);
        waiting.start(id, user, question, asked);
    }

    public void goOn(UUID id, CurrentUser user) {
        waiting.goOn(id, user);
    }

    private void put(CaseFile file, Question question) {
        try {
            texts.ask(file.change(), question.id(), question.text().strip());
        } catch (RestClientException e) {
            LOG.warn("The question about {} could not be put: {}", file.number(), e.getMessage());
            throw Refusal.unavailable("question.unavailable", SOON);
        }
    }

    /** @param id chosen by who asks, so that the same question sent twice is one */
    public record Question(UUID id, String text) {}
}
