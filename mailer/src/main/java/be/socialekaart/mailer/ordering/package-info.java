/** What other services ask to be mailed. Their events hold ids only and become rows of the ledger. */
@NullMarked
package be.socialekaart.mailer.ordering;

import org.jspecify.annotations.NullMarked;
