/**
 * Style sheet, script and marks. Their address holds a hash of their content, so browsers may keep them for ever. Every
 * service makes the addresses from the same jar; only the gateway hands the files out.
 */
@NullMarked
package be.socialekaart.web.assets;

import org.jspecify.annotations.NullMarked;
