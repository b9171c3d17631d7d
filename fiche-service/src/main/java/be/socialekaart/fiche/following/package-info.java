/** The change feed: every stored change of the register in one order, for programs that keep a copy up to date. */
@NullMarked
package be.socialekaart.fiche.following;

import org.jspecify.annotations.NullMarked;
