/** Lists of results to take along: a short one at once, a long one in the background. */
@NullMarked
package be.socialekaart.fiche.exporting;

import org.jspecify.annotations.NullMarked;
