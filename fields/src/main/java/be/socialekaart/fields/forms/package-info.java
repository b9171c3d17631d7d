/**
 * Fields on a page: {@link be.socialekaart.fields.forms.FieldWidget} is the model of the template {@code
 * fields/widgets}, {@link be.socialekaart.fields.forms.FieldForm} reads what was posted. What was typed comes back as it
 * was typed, right or wrong; judging it is the work of the rules.
 */
@NullMarked
package be.socialekaart.fields.forms;

import org.jspecify.annotations.NullMarked;
