/** Short lists that somebody else keeps: the languages of ISO 639, the legal holidays of Belgium. */
@NullMarked
package be.socialekaart.fields.standards;

import org.jspecify.annotations.NullMarked;
