/** The inbox of everybody who works here: what is new, why one is told, and whether it still needs anybody. */
@NullMarked
package be.socialekaart.notifications.inbox;

import org.jspecify.annotations.NullMarked;
