/**
 * Reliable messaging between services: an event is stored with the change that caused it and published afterwards (the
 * outbox), and a listener's effect is stored with the event's id, so that a redelivery changes nothing. What the types of
 * this package promise is all a service needs; the packages below it keep the promise. Knows no word of the domain.
 */
@NullMarked
package be.socialekaart.messaging;

import org.jspecify.annotations.NullMarked;
