/** Tells the mailer, at the moment it sends, whom a mail goes to and what stands in it. Nothing of it is kept there. */
@NullMarked
package be.socialekaart.suggestion.mailing;

import org.jspecify.annotations.NullMarked;
