/**
 * What a fiche consists of, declared once: every field with its type, owner, sensitivity and widget ({@link
 * be.socialekaart.fields.Fields}), and the rules a value must pass ({@link be.socialekaart.fields.FieldRules}). Forms,
 * API, import, merging, mails and search read this declaration. The types here are public because services share them.
 */
@NullMarked
package be.socialekaart.fields;

import org.jspecify.annotations.NullMarked;
