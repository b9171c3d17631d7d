package be.socialekaart.mailer.composing;

import be.socialekaart.mailer.MailerSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a mail at the moment it is sent, so that it says what is true then and no address is kept for it. */
@Component
public class Letters {

    private static final Locale DUTCH = Locale.of("nl");

    private final Owners owners;
    private final MailTexts texts;
    private final OwnValues own;
    private final String linksBegin;

    Letters(Owners owners, MailTexts texts, OwnValues own, MailerSettings settings) {
        this.owners = owners;
        this.texts = texts;
        this.own = own;
        this.linksBegin = settings.publicUrl() + "/";
    }

    /** What the mailer itself knows of a mail of a campaign, at the moment it is written: a link of its own, what is asked. */
    public interface OwnValues {

        /** Empty when nothing is left to ask. */
        Optional<Map<String, Object>> of(MailOrder order);
    }

    /** @param subject one line */
    public record Sample(String subject, String text) {}

    /** The first mail of a campaign about these fiches, with a link that opens nothing. */
    public Sample sample(List<String> fiches) {
        Map<String, Object> values = OneLine.ofAll(Map.of("link", linksBegin + "actualiseren/…", "fiches", fiches));
        return new Sample(
                texts.subject(MailTemplate.UPKEEP_FIRST, DUTCH, values),
                texts.text(MailTemplate.UPKEEP_FIRST, DUTCH, values));
    }

    public Draft write(MailOrder order) {
        return switch (owners.resolve(order)) {
            case Answer.Resolved found ->
                order.template().isOfCampaign() ? ofCampaign(order, found) : compose(order, found);
            case Answer.Unknown unknown -> new Draft.Nobody();
            case Answer.None none -> new Draft.Later(none.reason());
        };
    }

    private Draft ofCampaign(MailOrder order, Answer.Resolved found) {
        return own.of(order).map(values -> compose(order, found.with(values))).orElseGet(Draft.Answered::new);
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
