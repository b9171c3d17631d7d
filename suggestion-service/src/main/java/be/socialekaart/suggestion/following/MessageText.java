package be.socialekaart.suggestion.following;

import be.socialekaart.fields.values.FreeText;
import be.socialekaart.web.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The rules of a message, for the page and for the API. */
@Component
class MessageText {
    private final MessageSourceAccessor messages;

    MessageText(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    String clean(@Nullable String typed) {
        String text = FreeText.clean(typed);
        problemOf(text).ifPresent(problem -> {
            throw Refusal.invalid("text", problem);
        });
        return text;
    }

    /** In words for whoever typed it. */
    Optional<String> problemOf(String text) {
        return FreeText.problemOf(text).map(key -> messages.getMessage(key, new Object[] {FreeText.MAX_LENGTH}));
    }
}
