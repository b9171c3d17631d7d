package be.socialekaart.fiche.proposing;

import be.socialekaart.web.FieldReason;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is wrong with a change, in the language of whoever sent it. Public: whoever reads one says it the same way. */
@Component
public class Reasons {
    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    public FieldReason reason(String place, String key, Object... arguments) {
        return new FieldReason(place, messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }
}
