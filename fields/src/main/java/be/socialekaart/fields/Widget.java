package be.socialekaart.fields;

/** How a field is filled in. */
public enum Widget {
    LINE,
    TEXT,
    CHOICE,
    CHECKBOXES,
    ROWS,
    RANGE,
    PERIOD,
    DAY,
    WEEK,
    /** Shown, never typed: delivered by a source. */
    NONE
}
