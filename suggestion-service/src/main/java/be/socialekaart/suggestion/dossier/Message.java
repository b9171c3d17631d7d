package be.socialekaart.suggestion.dossier;

import java.time.Instant;
import java.util.UUID;

/** One turn of the dialogue between the submitter and the coordinator. */
public record Message(UUID id, Author from, String text, Instant at) {
    public enum Author {
        SUBMITTER,
        COORDINATOR
    }
}
