package be.socialekaart.mailer.campaigning;

import be.socialekaart.events.CampaignEvent;
import be.socialekaart.events.CampaignEvent.ContactPlanned;
import be.socialekaart.mailer.campaigning.Selection.Addressee;
import be.socialekaart.mailer.contacting.Contact;
import be.socialekaart.mailer.contacting.Contacts;
import be.socialekaart.mailer.sending.CampaignMails.CampaignState;
import be.socialekaart.messaging.EventPublisher;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a campaign: all its contacts and what the ladder hears of them are one transaction. */
@Service
class Starting {

    private final Selecting selecting;
    private final Campaigns campaigns;
    private final Contacts contacts;
    private final Telling telling;

    Starting(Selecting selecting, Campaigns campaigns, Contacts contacts, Telling telling) {
        this.selecting = selecting;
        this.campaigns = campaigns;
        this.contacts = contacts;
        this.telling = telling;
    }

    @Component
    record Telling(EventPublisher<CampaignEvent> events, Clock clock) {}

    /**
     * Starts what was shown; empty when the choice is another by now. Starting again with the same id is the same campaign.
     *
     * @param shown the fingerprint of the selection that was on the screen
     */
    @Transactional
    public Optional<UUID> start(UUID id, String name, Criteria criteria, String shown, String account) {
        campaigns.lockStarting();
        if (campaigns.find(id).isPresent()) return Optional.of(id);
        Selection selection = selecting.select(criteria);
        if (selection.addressees().isEmpty() || !selection.fingerprint().equals(shown)) return Optional.empty();
        begin(new Campaign(id, name, criteria, CampaignState.RUNNING, account, null, now()), selection);
        return Optional.of(id);
    }

    /** For a moment of the schedule, once; false when it was done already. */
    @Transactional
    public boolean startScheduled(String name, Criteria criteria, Instant moment) {
        campaigns.lockStarting();
        UUID id = named("campaign:" + moment);
        if (campaigns.find(id).isPresent()) return false;
        return begin(
                new Campaign(id, name, criteria, CampaignState.RUNNING, null, moment, now()),
                selecting.select(criteria));
    }

    private boolean begin(Campaign campaign, Selection selection) {
        boolean begins = campaigns.add(campaign);
        if (begins) selection.addressees().forEach(addressee -> plan(campaign.id(), addressee));
        return begins;
    }

    private void plan(UUID campaign, Addressee addressee) {
        UUID id = named("contact:" + campaign + ":" + addressee.account());
        contacts.add(new Contact(id, campaign, addressee.account(), now()), addressee.ids());
        telling.events.publish(
                new ContactPlanned(id, campaign, addressee.account(), addressee.ids(), addressee.others(), now()),
                campaign);
    }

    private Instant now() {
        return telling.clock.instant();
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
