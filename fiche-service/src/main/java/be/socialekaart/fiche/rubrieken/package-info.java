/** The tree of rubrieken as something that changes: what is asked of it, what stands in the way, and what it then becomes. */
@NullMarked
package be.socialekaart.fiche.rubrieken;

import org.jspecify.annotations.NullMarked;
