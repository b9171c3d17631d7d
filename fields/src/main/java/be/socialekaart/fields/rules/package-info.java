/**
 * The rules of the field types, put together from small ones: a record has members, a list has items, each with a rule.
 * A rule returns the value as the register writes it, or reports what is wrong at its exact place; it never throws,
 * whatever it is given. Adding a type is a line in {@link be.socialekaart.fields.rules.TypeRules}.
 */
@NullMarked
package be.socialekaart.fields.rules;

import org.jspecify.annotations.NullMarked;
