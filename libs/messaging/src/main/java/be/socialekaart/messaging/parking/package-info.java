/**
 * Records that could not be handled wait here for a person, and with them every later record of the same key: order per key
 * is kept, and no other key has to wait.
 */
@NullMarked
package be.socialekaart.messaging.parking;

import org.jspecify.annotations.NullMarked;
