package be.socialekaart.suggestion.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the one who suggests: only what was filled in, and only until 90 days after the end.
 *
 * @param email used to answer and for nothing else; absent for most
 */
public record Submitter(String reason, @Nullable String email, String language) {}
