/** Takes what is committed in the outbox to the broker: everything, in order per key, marked only after the broker's ack. */
@NullMarked
package be.socialekaart.messaging.relaying;

import org.jspecify.annotations.NullMarked;
