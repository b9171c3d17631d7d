package be.socialekaart.events;

/** Where a change comes from. */
public enum Origin {
    /** Anyone, through the suggestion form or its API. */
    SUGGESTION,
    /** The one who manages the fiche. */
    MANAGER,
    /** An authentic source. */
    SOURCE,
    /** A regional coordinator. */
    COORDINATOR,
    /** The directory of somebody else, that a coordinator took over. */
    IMPORT,
    /** A rubriek or a municipality got another name or went up in another; the fiche says the same as before. */
    REFERENCE
}
