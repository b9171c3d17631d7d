/** Opens the search of the register to the benchmark, which asks it inside its own process as it asks Lucene. */
@NullMarked
package be.socialekaart.fiche.searching;

import org.jspecify.annotations.NullMarked;
