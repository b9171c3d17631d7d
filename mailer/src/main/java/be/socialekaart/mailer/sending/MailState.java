package be.socialekaart.mailer.sending;

/** Where a mail stands. */
enum MailState {
    /** To be sent, or to be tried again: no mail server has it. */
    WAITING,
    /** In the hands of a sender who may be talking to the mail server. Counts as uncertain until the sender says more. */
    CLAIMED,
    /** The mail server said that it has it. */
    SENT,
    /** Perhaps the mail server has it. Never sent again by itself: a person decides. */
    UNCERTAIN,
    /** The addressee does not get it: no mailbox, or the mail server said no. */
    REFUSED,
    /** There is nobody to write to. */
    SKIPPED,
    /** Must not or cannot leave. */
    STOPPED
}
