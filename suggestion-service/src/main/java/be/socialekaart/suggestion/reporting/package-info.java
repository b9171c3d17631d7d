/** What a source was told about a suggestion, and what it did with it: shown beside the outcome. */
@NullMarked
package be.socialekaart.suggestion.reporting;

import org.jspecify.annotations.NullMarked;
