/** One Kafka broker that is its own controller, as a process of its own. */
@NullMarked
package be.socialekaart.local.broker;

import org.jspecify.annotations.NullMarked;
