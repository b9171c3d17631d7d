/** What holds for everything a submitter types freely: how it is cleaned and what may not be in it. */
@NullMarked
package be.socialekaart.suggestion.words;

import org.jspecify.annotations.NullMarked;
