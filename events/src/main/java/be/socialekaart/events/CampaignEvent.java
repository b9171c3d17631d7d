package be.socialekaart.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mailing that asks managers whether their fiches still hold. Key: the contact, for it is about a person's fiches. */
public sealed interface CampaignEvent {
    UUID contact();

    /**
     * One addressee is going to be asked about these fiches.
     *
     * @param contact one addressee in one campaign
     * @param account the pseudonymous id
     * @param others accounts that manage one of the fiches too, to turn to when this one does not answer
     */
    record ContactPlanned(
            UUID contact, UUID campaign, String account, List<UUID> fiches, List<String> others, Instant at)
            implements CampaignEvent {}

    /** Nobody is to be asked any more: the campaign was stopped. */
    record ContactStopped(UUID contact, UUID campaign, Instant at) implements CampaignEvent {}
}
