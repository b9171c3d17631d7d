/** What is known of Dutch words about care: which mean the same, and of which parts a compound is made. */
@NullMarked
package be.socialekaart.fiche.wording;

import org.jspecify.annotations.NullMarked;
