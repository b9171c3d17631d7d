/** Figures about the ledger for whoever watches the platform. */
@NullMarked
package be.socialekaart.mailer.counting;

import org.jspecify.annotations.NullMarked;
