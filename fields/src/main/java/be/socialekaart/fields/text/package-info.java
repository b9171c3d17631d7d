/** The Dutch of the fields: labels, readable lines and the sentences of problems, for pages and mails alike. */
@NullMarked
package be.socialekaart.fields.text;

import org.jspecify.annotations.NullMarked;
