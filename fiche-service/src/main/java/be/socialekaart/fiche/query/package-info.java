/** A search as something to keep: on a tile, in a widget, in a job, in an address. */
@NullMarked
package be.socialekaart.fiche.query;

import org.jspecify.annotations.NullMarked;
