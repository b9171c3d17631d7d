/** Completing what somebody is typing: words and names that stand on fiches, and places. */
@NullMarked
package be.socialekaart.fiche.completing;

import org.jspecify.annotations.NullMarked;
