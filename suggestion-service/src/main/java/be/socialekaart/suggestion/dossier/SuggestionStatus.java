package be.socialekaart.suggestion.dossier;

/** Where a suggestion stands, in the words of the API. */
public enum SuggestionStatus {
    RECEIVED,
    IN_REVIEW,
    /** A coordinator waits for an answer of the submitter. */
    QUESTION,
    /** Decided; the register is taking it over. */
    APPLYING,
    CLOSED,
    WITHDRAWN;

    boolean isEnd() {
        return this == CLOSED || this == WITHDRAWN;
    }

    boolean isDecided() {
        return this == APPLYING || this == CLOSED;
    }
}
