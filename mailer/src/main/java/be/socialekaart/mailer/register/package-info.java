/** A copy of the public fiches and of who manages them, fed by the register's topics: who can be asked about what. */
@NullMarked
package be.socialekaart.mailer.register;

import org.jspecify.annotations.NullMarked;
