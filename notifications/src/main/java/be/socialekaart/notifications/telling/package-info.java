/** The table of who is told what, and carrying it out. */
@NullMarked
package be.socialekaart.notifications.telling;

import org.jspecify.annotations.NullMarked;
