package be.socialekaart.suggestion.submitting;

import be.socialekaart.web.FieldReason;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is wrong with a field. */
@Component
class Reasons {
    private final MessageSourceAccessor messages;

    Reasons(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }

    FieldReason reason(String field, String key, Object... arguments) {
        return new FieldReason(field, say(key, arguments));
    }
}
