/**
 * Hands a mail to the mail server and says honestly what is known of it afterwards. The answer "in doubt" is an answer too:
 * it is given whenever the server may have the mail and did not say so.
 */
@NullMarked
package be.socialekaart.mailer.delivering;

import org.jspecify.annotations.NullMarked;
