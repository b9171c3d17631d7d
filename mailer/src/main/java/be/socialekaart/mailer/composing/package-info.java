/**
 * Writes a mail: learns the addressee and the values from the service that knows them, and puts them into the words of a
 * template. What comes from outside is held to one mailbox, one line and links of our own.
 */
@NullMarked
package be.socialekaart.mailer.composing;

import org.jspecify.annotations.NullMarked;
