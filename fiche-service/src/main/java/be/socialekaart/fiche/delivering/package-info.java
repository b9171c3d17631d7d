/**
 * Takes in what a source delivers: stages it line by line, compares it as a whole, and holds back a delivery that would
 * end too much until a person looked. {@link be.socialekaart.fiche.delivering.Comparing} knows the order of things.
 */
@NullMarked
package be.socialekaart.fiche.delivering;

import org.jspecify.annotations.NullMarked;
