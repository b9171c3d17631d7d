/** Choosing a language, and the gateway's own pages in it. */
@NullMarked
package be.socialekaart.gateway.language;

import org.jspecify.annotations.NullMarked;
