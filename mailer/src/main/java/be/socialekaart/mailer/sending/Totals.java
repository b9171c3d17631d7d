package be.socialekaart.mailer.sending;

/** Where all mails stand. What is in somebody's hands is uncertain until more is known. */
record Totals(long planned, long waiting, long sent, long uncertain, long refused, long skipped, long stopped) {}
