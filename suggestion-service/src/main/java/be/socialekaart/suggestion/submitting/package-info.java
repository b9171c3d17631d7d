/**
 * Taking in a suggestion, from the page or from the API: checked against the field declaration, with what stood there
 * filled in from the register's copy, and stored once however often it is sent.
 */
@NullMarked
package be.socialekaart.suggestion.submitting;

import org.jspecify.annotations.NullMarked;
