/** Which address is answered by which service, and what that service gets to see of a request. */
@NullMarked
package be.socialekaart.gateway.routing;

import org.jspecify.annotations.NullMarked;
