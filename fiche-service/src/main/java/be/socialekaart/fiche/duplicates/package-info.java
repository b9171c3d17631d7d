/** Fiches that may be about the same provider: found by what few have in common, scored with reasons, and set aside by people. */
@NullMarked
package be.socialekaart.fiche.duplicates;

import org.jspecify.annotations.NullMarked;
