/**
 * Sends every mail that leaves the platform, each at most once, and can say of each what became of it. It is asked by
 * events that hold ids only, and learns the addressee from the service that knows it at the moment of sending.
 */
@NullMarked
package be.socialekaart.mailer;

import org.jspecify.annotations.NullMarked;
