/** Tells everybody, shortly after midnight, which fiches closed or opened again by the days that stand on them. */
@NullMarked
package be.socialekaart.fiche.turning;

import org.jspecify.annotations.NullMarked;
