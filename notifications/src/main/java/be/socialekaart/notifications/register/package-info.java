/** What the fiches are called and who manages them, so that items reach the right people and can be read unopened. */
@NullMarked
package be.socialekaart.notifications.register;

import org.jspecify.annotations.NullMarked;
