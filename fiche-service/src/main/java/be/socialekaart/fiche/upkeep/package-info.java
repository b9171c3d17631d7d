/** What a mailing brings back to the register: what managers answered by their link, and what came of a telephone call. */
@NullMarked
package be.socialekaart.fiche.upkeep;

import org.jspecify.annotations.NullMarked;
