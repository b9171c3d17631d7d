package be.socialekaart.mailer.contacting;

import java.time.Instant;
import java.util.UUID;

/** One addressee of one campaign. Public: campaigns plan them and the personal page answers for them. */
public record Contact(UUID id, UUID campaign, String account, Instant plannedAt) {

    /** A fiche this contact is about. */
    public record Asked(UUID contact, UUID fiche, State state) {}

    /** What became of the question about a fiche. */
    public enum State {
        OPEN,
        /** The manager does not know it of some fields: somebody calls. */
        UNSURE,
        CONFIRMED,
        CORRECTED,
        /** The fiche itself shows that somebody looked after it. */
        ELSEWHERE,
        BY_PHONE,
        NOT_REACHED,
        STOPPED
    }
}
