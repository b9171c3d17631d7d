/**
 * Who is told what, and why. Listens to what happens to suggestions, reviews and fiches, keeps an inbox for everybody who
 * works here, and asks the mailer to write to everybody else. It decides nothing and knows no address.
 */
@NullMarked
package be.socialekaart.notifications;

import org.jspecify.annotations.NullMarked;
