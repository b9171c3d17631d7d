/** Hands out style sheet, script and marks: for ever by the name with a hash, by a redirect otherwise. */
@NullMarked
package be.socialekaart.gateway.assets;

import org.jspecify.annotations.NullMarked;
