package be.socialekaart.mailer.composing;

import be.socialekaart.mailer.MailerSettings;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a mail at the moment it is sent, so that it says what is true then and no address is kept for it. */
@Component
public class Letters {

    private final Owners owners;
    private final MailTexts texts;
    private final String linksBegin;

    Letters(Owners owners, MailTexts texts, MailerSettings settings) {
        this.owners = owners;
        this.texts = texts;
        this.linksBegin = settings.publicUrl() + "/";
    }

    public Draft write(MailOrder order) {
        return switch (owners.resolve(order)) {
            case Answer.Resolved found -> compose(order, found);
            case Answer.Unknown unknown -> new Draft.Nobody();
            case Answer.None none -> new Draft.Later(none.reason());
        };
    }

    private Draft compose(MailOrder order, Answer.Resolved found) {
        if (!Mailbox.is(found.email())) return new Draft.Unreachable("no-mailbox");
        Map<String, Object> values = OneLine.ofAll(found.values());
        if (!values.keySet().containsAll(order.template().needs())) return new Draft.Unfit("value-missing");
        if (!isOurs(values.get("link"))) return new Draft.Unfit("link-elsewhere");
        Locale language = Locale.forLanguageTag(found.language() == null ? "nl" : found.language());
        return new Draft.Ready(new Letter(
                order.mail(),
                found.email(),
                language,
                OneLine.of(texts.subject(order.template(), language, values)),
                texts.text(order.template(), language, values),
                texts.html(order.template(), language, values)));
    }

    private boolean isOurs(Object link) {
        return link instanceof String address
                && address.startsWith(linksBegin)
                && address.chars().noneMatch(sign -> sign <= ' ' || sign > '~' || "\"<>\\".indexOf(sign) >= 0);
    }
}
