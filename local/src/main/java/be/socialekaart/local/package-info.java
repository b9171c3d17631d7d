/**
 * The whole platform on one machine by one command, with nothing installed but a JDK: real PostgreSQL, real Kafka, a mail
 * server that keeps every mail, the gateway and the services, each a process of its own.
 */
@NullMarked
package be.socialekaart.local;

import org.jspecify.annotations.NullMarked;
