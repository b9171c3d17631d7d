/** Digests and codes that only the holder of a service's key can make. Each service has a key of its own. */
@NullMarked
package be.socialekaart.web.secrets;

import org.jspecify.annotations.NullMarked;
