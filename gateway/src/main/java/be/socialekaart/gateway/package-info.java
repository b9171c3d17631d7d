/**
 * One address for everything: signs people in, keeps their session, passes requests on to the service that answers them,
 * and tells that service in a token of one minute who is asking.
 */
@NullMarked
package be.socialekaart.gateway;

import org.jspecify.annotations.NullMarked;
