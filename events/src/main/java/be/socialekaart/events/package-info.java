/**
 * The contracts between the services: one sealed interface per topic, one record per event, and {@link
 * be.socialekaart.events.Topics} as the map of who tells whom. Everything here is public because everything here is
 * promised. Contracts only grow; see the README of this module.
 */
@NullMarked
package be.socialekaart.events;

import org.jspecify.annotations.NullMarked;
