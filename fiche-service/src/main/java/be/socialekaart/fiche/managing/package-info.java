/** Who manages which fiche, and the list of fiches that a manager sees. */
@NullMarked
package be.socialekaart.fiche.managing;

import org.jspecify.annotations.NullMarked;
