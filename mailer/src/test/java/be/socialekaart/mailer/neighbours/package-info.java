/** The others, as the mailer meets them: a mail server and an owner of addresses that do what a test tells them. */
@NullMarked
package be.socialekaart.mailer.neighbours;

import org.jspecify.annotations.NullMarked;
