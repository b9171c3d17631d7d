/** The ways in for who does not search by word: the home page, the tree of rubrieken, and how up to date it all is. */
@NullMarked
package be.socialekaart.fiche.browsing;

import org.jspecify.annotations.NullMarked;
