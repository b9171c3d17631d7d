/**
 * What the tests of every service share: a real PostgreSQL and a real Kafka, waiting without sleeping, and the conventions
 * of this repository as rules that can fail. Public is what a service's test uses.
 */
@NullMarked
package be.socialekaart.testing;

import org.jspecify.annotations.NullMarked;
