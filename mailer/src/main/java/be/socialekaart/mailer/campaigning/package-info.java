/**
 * Mailings that ask managers whether their fiches still hold: choosing whom to ask, showing that first, starting it, by hand
 * or by the schedule, steering it, and saying at every moment how it stands.
 */
@NullMarked
package be.socialekaart.mailer.campaigning;

import org.jspecify.annotations.NullMarked;
