/** Takes in what the workflow tells about the review of a suggestion, up to the outcome per field. */
@NullMarked
package be.socialekaart.suggestion.deciding;

import org.jspecify.annotations.NullMarked;
