package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.composing.MailOrder;

/** A mail that one sender has taken. The number of the attempt is its ticket: with an older one nothing can be written. */
record Mail(MailOrder order, int attempt) {}
