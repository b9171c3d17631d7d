package be.socialekaart.operations;

/** What a button did, for the page that is shown next. */
enum Done {
    RETRIED,
    STILL_FAILING,
    DISCARDED,
    REPUBLISHED
}
