/**
 * The send ledger. A mail that is asked for is a row, by its id, once. A sender takes a row that is due, has the mail
 * written, claims the row and commits that, and only then talks to the mail server. So whatever dies when, a mail goes out
 * at most once, and always: planned = waiting + sent + uncertain + refused + skipped + stopped.
 */
@NullMarked
package be.socialekaart.mailer.sending;

import org.jspecify.annotations.NullMarked;
