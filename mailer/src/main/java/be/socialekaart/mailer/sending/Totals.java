package be.socialekaart.mailer.sending;

/**
 * Where mails stand; always {@code planned} is the sum of the others. What is in somebody's hands is uncertain until more is
 * known. Public: a campaign shows its own.
 */
public record Totals(long planned, long waiting, long sent, long uncertain, long refused, long skipped, long stopped) {

    /** Counted with one look at the table, so that they add up at every moment. */
    static final String COUNTED = """
            select count(*) as planned,
                   count(*) filter (where state = 'WAITING') as waiting,
                   count(*) filter (where state = 'SENT') as sent,
                   count(*) filter (where state in ('CLAIMED', 'UNCERTAIN')) as uncertain,
                   count(*) filter (where state = 'REFUSED') as refused,
                   count(*) filter (where state = 'SKIPPED') as skipped,
                   count(*) filter (where state = 'STOPPED') as stopped
            from mail""";
}
