/**
 * Mails to accounts: the first at once, what follows soon after in one mail together, so that a delivery that opens hundreds
 * of reviews does not send anybody hundreds of mails.
 */
@NullMarked
package be.socialekaart.notifications.mailing;

import org.jspecify.annotations.NullMarked;
