package be.socialekaart.workflow.casefile;

import be.socialekaart.events.Origin;
import be.socialekaart.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The sentences that whoever proposed something reads where nobody wrote one; key {@code reason.<name>}. They are stored, so
 * always in Dutch.
 */
@Component
public class StandardReasons {

    private final MessageSource messages;

    StandardReasons(MessageSource messages) {
        this.messages = messages;
    }

    public String accepted(Origin origin) {
        return say("accepted." + origin);
    }

    /** No person decided: the rules let it through. */
    public String live(Origin origin) {
        return say("live." + origin);
    }

    /** It was live already, and a coordinator who looked at it afterwards leaves it. */
    public String checked() {
        return say("checked");
    }

    public String alreadySo() {
        return say("alreadySo");
    }

    public String passedToSource() {
        return say("passedToSource");
    }

    public String passedTo(String source) {
        return messages.getMessage("reason.passedTo", new Object[] {source}, Language.NL.locale());
    }

    public String withdrawn() {
        return say("withdrawn");
    }

    private String say(String name) {
        return messages.getMessage("reason." + name, null, Language.NL.locale());
    }
}
