/** Which account speaks for which source: one table for every service that a source may ask. */
@NullMarked
package be.socialekaart.web.sources;

import org.jspecify.annotations.NullMarked;
