/**
 * The page and the figures that every service shows to whoever operates it: what waits in the outbox, how far the listeners
 * are, which records a person must look at. There as soon as the jar is there; public is what the gateway's overview reads
 * and what a service adds.
 */
@NullMarked
package be.socialekaart.operations;

import org.jspecify.annotations.NullMarked;
