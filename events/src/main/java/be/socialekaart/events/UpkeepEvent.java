package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The ladder of a mailing: what is due for whom, and what the last step of it leaves behind. Key: the contact. */
public sealed interface UpkeepEvent {
    UUID contact();

    /**
     * A mail is due. The mailer leaves out what it has an answer to by then, and sends none when nothing is left.
     *
     * @param round 1 for the first mail; there is at most one mail per contact and round
     * @param account who is written to: not the first addressee any more when that one did not answer
     */
    record RoundDue(UUID contact, UUID campaign, int round, String account, List<UUID> fiches, Instant at)
            implements UpkeepEvent {}

    /** Somebody was called and said that these fields hold. */
    record ConfirmedByPhone(
            UUID answer, UUID contact, UUID fiche, int baseVersion, List<String> paths, String confirmedBy, Instant at)
            implements UpkeepEvent {}

    /**
     * Nobody could be reached about this fiche: it shows since when it was not confirmed.
     *
     * @param askedAt when the question was put; a fiche that somebody looked after since shows nothing
     */
    record NotReached(UUID contact, UUID fiche, Instant askedAt, Instant at) implements UpkeepEvent {}

    /** Nothing is left to ask. */
    record ContactClosed(UUID contact, UUID campaign, Instant at) implements UpkeepEvent {}
}
