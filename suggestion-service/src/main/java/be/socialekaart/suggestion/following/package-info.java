/** Where the holder of the code sees what became of a suggestion, answers a question and takes it back. */
@NullMarked
package be.socialekaart.suggestion.following;

import org.jspecify.annotations.NullMarked;
