package be.socialekaart.mailer.delivering;

import jakarta.mail.MessagingException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Finds what the server answered in the chain of what went wrong. The last one is about the addressee, if any is. */
final class ReplyCode {

    /** No answer came. */
    static final int NONE = -1;

    private ReplyCode() {}

    static int of(MessagingException failure) {
        return Stream.<Exception>iterate(failure, next -> next != null, ReplyCode::next)
                .mapToInt(ReplyCode::own)
                .filter(code -> code != NONE)
                .reduce(NONE, (before, last) -> last);
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static int own(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException addressee -> addressee.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException command -> command.getReturnCode();
            default -> NONE;
        };
    }
}
