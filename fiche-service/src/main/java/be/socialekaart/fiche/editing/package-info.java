/** Changing a fiche by hand: the pages and the API of its manager, and of the coordinators. */
@NullMarked
package be.socialekaart.fiche.editing;

import org.jspecify.annotations.NullMarked;
