/**
 * The heart: one suggestion from receipt to outcome, the words of its submitter (kept apart, since only they are personal)
 * and the secret code that opens it. All changes go through {@link be.socialekaart.suggestion.dossier.Dossiers}.
 */
@NullMarked
package be.socialekaart.suggestion.dossier;

import org.jspecify.annotations.NullMarked;
