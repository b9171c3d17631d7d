/** The ways in for who does not search by word: the home page and the tree of rubrieken. */
@NullMarked
package be.socialekaart.fiche.browsing;

import org.jspecify.annotations.NullMarked;
