/** Passing a page on or keeping it: by mail, by its address, in one's own browser. */
@NullMarked
package be.socialekaart.fiche.sharing;

import org.jspecify.annotations.NullMarked;
