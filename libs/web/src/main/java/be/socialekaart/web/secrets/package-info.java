/** The one key of this service, and the only thing it is used for: digests that nobody else can make. */
@NullMarked
package be.socialekaart.suggestion.secrets;

import org.jspecify.annotations.NullMarked;
