/** Takes in municipalities, places and care zones of a new day: looked over line by line, then whole or not at all. */
@NullMarked
package be.socialekaart.fiche.packing;

import org.jspecify.annotations.NullMarked;
