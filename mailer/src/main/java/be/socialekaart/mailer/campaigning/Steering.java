package be.socialekaart.mailer.campaigning;

import be.socialekaart.events.CampaignEvent;
import be.socialekaart.events.CampaignEvent.ContactStopped;
import be.socialekaart.mailer.contacting.Contact;
import be.socialekaart.mailer.contacting.Contacts;
import be.socialekaart.mailer.contacting.Settling;
import be.socialekaart.mailer.sending.CampaignMails;
import be.socialekaart.mailer.sending.CampaignMails.CampaignState;
import be.socialekaart.messaging.EventPublisher;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pauses, resumes and stops a campaign. After the commit no mail goes out but those that are being handed over then. */
@Service
class Steering {

    private final CampaignMails mails;
    private final Stopping stopping;

    Steering(CampaignMails mails, Stopping stopping) {
        this.mails = mails;
        this.stopping = stopping;
    }

    @Transactional
    public void pause(UUID campaign) {
        if (mails.steer(campaign, CampaignState.PAUSED)) mails.follow(campaign, CampaignState.PAUSED);
    }

    @Transactional
    public void resume(UUID campaign) {
        if (mails.steer(campaign, CampaignState.RUNNING)) mails.follow(campaign, CampaignState.RUNNING);
    }

    /** For good: nobody is asked any more, by mail or by phone. */
    @Transactional
    public void stop(UUID campaign) {
        List<Contact> open = stopping.contacts.lockOpen(campaign);
        if (!mails.steer(campaign, CampaignState.STOPPED)) return;
        stopping.stop(campaign, open);
        mails.follow(campaign, CampaignState.STOPPED);
    }

    /** Contacts are held before their campaign, and that before its mails: rounds and answers take them in that order too. */
    @Component
    record Stopping(Contacts contacts, Settling settling, EventPublisher<CampaignEvent> events, Clock clock) {

        void stop(UUID campaign, List<Contact> open) {
            for (Contact contact : open) {
                settling.stop(contact.id());
                events.publish(new ContactStopped(contact.id(), campaign, clock.instant()), campaign);
            }
        }
    }
}
