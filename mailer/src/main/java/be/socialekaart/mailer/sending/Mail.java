package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.composing.MailOrder;
import java.util.UUID;

/**
 * A mail that one sender has taken. The number of the attempt is its ticket: with an older one nothing can be written.
 *
 * @param about the change that it is about, for the log
 */
record Mail(MailOrder order, int attempt, UUID about) {}
