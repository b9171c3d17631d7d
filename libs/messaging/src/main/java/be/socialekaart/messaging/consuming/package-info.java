/** Takes records from the broker to the service's listeners: each event once, what cannot be handled parked with its key. */
@NullMarked
package be.socialekaart.messaging.consuming;

import org.jspecify.annotations.NullMarked;
