/** What a case page asks of us while it is shown: the submitter's words, which travel in no event, and the question back. */
@NullMarked
package be.socialekaart.suggestion.casework;

import org.jspecify.annotations.NullMarked;
