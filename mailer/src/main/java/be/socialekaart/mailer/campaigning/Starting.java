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

    /** What is in the way of a start. */
    enum InTheWay {
        /** The choice is another than the one that was shown. */
        CHANGED,
        /** A campaign of the same name began lately, and nobody said that another one is meant. */
        SAME_NAME
    }

    /**
     * What somebody wants to start.
     *
     * @param shown the fingerprint of the selection that was on the screen
     * @param again another campaign of the same name is meant
     */
    record Wanted(UUID id, String name, Criteria criteria, String shown, boolean again, String account) {}

    /** Starts what was shown; empty when nothing was in the way. Starting again with the same id is the same campaign. */
    @Transactional
    public Optional<InTheWay> start(Wanted wanted) {
        campaigns.lockStarting();
        if (campaigns.find(wanted.id()).isPresent()) return Optional.empty();
        if (!wanted.again() && isStartedLately(wanted.name())) return Optional.of(InTheWay.SAME_NAME);
        Selection selection = selecting.select(wanted.criteria());
        if (selection.addressees().isEmpty() || !selection.fingerprint().equals(wanted.shown()))
            return Optional.of(InTheWay.CHANGED);
        begin(
                new Campaign(
                        wanted.id(),
                        wanted.name(),
                        wanted.criteria(),
                        CampaignState.RUNNING,
                        wanted.account(),
                        null,
                        now()),
                selection);
        return Optional.empty();
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

    private boolean isStartedLately(String name) {
        return campaigns.lately(now()).stream().anyMatch(campaign -> campaign.isCalled(name));
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
