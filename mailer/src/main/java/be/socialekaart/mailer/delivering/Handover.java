package be.socialekaart.mailer.delivering;

/**
 * What is known after handing a mail over.
 *
 * @param reason where and with which code it ended; the server's own words may hold the address and are left out
 */
public record Handover(Fate fate, String reason) {

    public enum Fate {
        /** The server said that it has the mail. */
        TAKEN,
        /** The server said that it does not take this mail for this addressee. */
        REFUSED,
        /** The server certainly does not have the mail, and may take it another time. */
        NOT_NOW,
        /** The server may have the mail, or not. */
        IN_DOUBT
    }
}
