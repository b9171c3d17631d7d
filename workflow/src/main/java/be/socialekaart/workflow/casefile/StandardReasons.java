package be.socialekaart.workflow.casefile;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences that a submitter reads where nobody wrote one; key {@code reason.<name>}. */
@Component
public class StandardReasons {

    private static final Locale DUTCH = Locale.of("nl", "BE");

    private final MessageSource messages;

    StandardReasons(MessageSource messages) {
        this.messages = messages;
    }

    public String accepted() {
        return say("accepted");
    }

    public String alreadySo() {
        return say("alreadySo");
    }

    public String passedToSource() {
        return say("passedToSource");
    }

    public String withdrawn() {
        return say("withdrawn");
    }

    private String say(String name) {
        return messages.getMessage("reason." + name, null, DUTCH);
    }
}
