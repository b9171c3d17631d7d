/**
 * Takes a change of a fiche in from a manager, a coordinator or a source: reads it against the version it was made from,
 * stores it, asks the workflow what may be live at once, and keeps how far each field is.
 */
@NullMarked
package be.socialekaart.fiche.proposing;

import org.jspecify.annotations.NullMarked;
