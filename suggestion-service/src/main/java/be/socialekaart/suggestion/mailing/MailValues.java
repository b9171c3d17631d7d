package be.socialekaart.suggestion.mailing;

import be.socialekaart.events.ReviewEvent.FieldOutcome;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.dossier.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Nothing a submitter typed goes into a mail: the address that was filled in may be somebody else's. */
@Component
class MailValues {
    private final SecretLinks links;
    private final MessageSourceAccessor messages;

    MailValues(SecretLinks links, MessageSource messages) {
        this.links = links;
        this.messages = new MessageSourceAccessor(messages);
    }

    Map<String, Object> of(Suggestion suggestion) {
        List<String> outcomes = suggestion.outcomes().stream().map(this::line).toList();
        return Map.of(
                "number", suggestion.number(),
                "ficheName", suggestion.proposal().ficheName(),
                "link", links.statusUrl(suggestion),
                "outcomes", outcomes);
    }

    private String line(FieldOutcome outcome) {
        String word = messages.getMessage("outcome." + outcome.outcome().name().toLowerCase(Locale.ROOT));
        return messages.getMessage(
                "mail.outcome", new Object[] {FieldText.label(outcome.path()), word, outcome.reason()});
    }
}
