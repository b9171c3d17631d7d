/**
 * The pages on which anyone says what is wrong on a fiche, in three plain steps without JavaScript: choose the fields,
 * fill in what it should be, look it over and send. Nothing is kept between the steps: each page carries what was typed.
 */
@NullMarked
package be.socialekaart.suggestion.form;

import org.jspecify.annotations.NullMarked;
