package be.socialekaart.notifications.inbox;

/** What an item is about; public because the table of rules names it. */
public enum Subject {
    NEW_WORK(true),
    /** A decision could not be applied to a field, because the fiche changed meanwhile. */
    CLASH(true),
    /** Somebody suggested a change of one's fiche. */
    SUGGESTION(true),
    /** What one proposed was decided. */
    EDIT_DECIDED(false),
    /** One's fiche says something else since. */
    FICHE_CHANGED(false),
    SOURCE_CHANGED(false);

    private final boolean settles;

    Subject(boolean settles) {
        this.settles = settles;
    }

    /** Whether it is over one day; else it only tells what happened. */
    public boolean settles() {
        return settles;
    }

    /** Whether it is for somebody who decides; else for somebody who manages the fiche. */
    public boolean isWork() {
        return this == NEW_WORK || this == CLASH;
    }
}
