/** Takes the directory of somebody else in: looked over line by line first, then whole or not at all. */
@NullMarked
package be.socialekaart.fiche.importing;

import org.jspecify.annotations.NullMarked;
