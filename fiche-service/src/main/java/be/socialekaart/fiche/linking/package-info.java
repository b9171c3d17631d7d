/** A fiche as linked data: what search engines and other registers read from its page. */
@NullMarked
package be.socialekaart.fiche.linking;

import org.jspecify.annotations.NullMarked;
