package be.socialekaart.notifications.inbox;

/** What an item is about; public because the table of rules names it. */
public enum Subject {
    NEW_WORK,
    /** A decision could not be applied to a field, because the fiche changed meanwhile. */
    CLASH
}
