/** Applies what was decided: hears a decision, merges it into the fiche once, and tells what became of every field. */
@NullMarked
package be.socialekaart.fiche.deciding;

import org.jspecify.annotations.NullMarked;
