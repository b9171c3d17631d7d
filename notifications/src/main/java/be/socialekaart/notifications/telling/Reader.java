package be.socialekaart.notifications.telling;

/** Who is told. */
enum Reader {
    /** Whoever made the suggestion; whether there is an address, only suggestion-service knows. */
    SUBMITTER,
    /** The accounts that manage the fiche. */
    MANAGERS,
    /** The account that proposed the change. */
    PROPOSER,
    /** The accounts that the review names: those who serve its region or, where nobody does, its team. */
    COORDINATORS
}
