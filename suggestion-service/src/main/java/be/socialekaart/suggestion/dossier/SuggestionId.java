package be.socialekaart.suggestion.dossier;

import java.util.UUID;

/** Also the id of the change in every event and the correlation of everything that follows from it. */
public record SuggestionId(UUID value) {}
