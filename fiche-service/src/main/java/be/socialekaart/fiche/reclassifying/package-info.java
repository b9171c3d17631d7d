/** Changing the tree of rubrieken: drawn up, looked at with all that follows from it, and carried out on its day. */
@NullMarked
package be.socialekaart.fiche.reclassifying;

import org.jspecify.annotations.NullMarked;
