package be.socialekaart.mailer.contacting;

import java.time.Instant;
import java.util.UUID;

/**
 * The link of one person to one contact's fiches. Public: the personal page is opened with it.
 *
 * @param account whose it is: the addressee, or another manager who was asked later
 * @param generation rises when the link is replaced
 */
public record PersonalLink(UUID id, UUID contact, String account, int generation, Instant expiresAt) {

    /** What a code that somebody holds is worth. */
    public enum Standing {
        VALID,
        REPLACED,
        EXPIRED
    }

    /** A code that this service made, whatever it is still worth. */
    public record Opened(PersonalLink link, Standing standing) {

        public boolean isValid() {
            return standing == Standing.VALID;
        }
    }
}
