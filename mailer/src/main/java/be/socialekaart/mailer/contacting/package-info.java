/**
 * The addressees of campaigns: which fiches each is asked about, by which link and in which rounds, and what is settled. The
 * row of a contact is the lock under which a round and an answer meet.
 */
@NullMarked
package be.socialekaart.mailer.contacting;

import org.jspecify.annotations.NullMarked;
