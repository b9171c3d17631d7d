/** What the fiches are called, so that an item in the inbox can be read without opening it. */
@NullMarked
package be.socialekaart.notifications.register;

import org.jspecify.annotations.NullMarked;
