package be.socialekaart.mailer.contacting;

import be.socialekaart.events.MailEvent.Addressee;
import be.socialekaart.events.UpkeepEvent.RoundDue;
import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.mailer.composing.MailTemplate;
import be.socialekaart.mailer.sending.CampaignMails;
import be.socialekaart.mailer.sending.Planning;
import be.socialekaart.messaging.EventInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans the mails of a contact, at most one per round, in the transaction that asks for it. */
@Component
class Rounds {

    private final Invitations invitations;
    private final Planning planning;
    private final CampaignMails mails;

    Rounds(Invitations invitations, Planning planning, CampaignMails mails) {
        this.invitations = invitations;
        this.planning = planning;
        this.mails = mails;
    }

    /** A round in which nothing is left to ask is in the ledger too, as skipped. The contact must be held. */
    void plan(RoundDue due, Contact contact, EventInfo asking) {
        PersonalLink link = invitations.link(contact, due.account());
        plan(order(id(due), templateOf(due, contact), link), contact, asking, due.at());
        if (!invitations.isAnythingLeft(link)) mails.skip(id(due), "answered");
    }

    /** A new link for whoever asks for one: to the same person, never to an address that somebody gives. */
    void planNewLink(PersonalLink link, Contact contact, Instant at) {
        UUID mail = named("new-link:" + link.id() + ":" + link.generation());
        EventInfo asking = new EventInfo(mail, "NewLinkAsked", contact.id().toString(), at, contact.id(), null);
        plan(order(mail, MailTemplate.UPKEEP_LINK, link), contact, asking, at);
    }

    private void plan(MailOrder order, Contact contact, EventInfo asking, Instant at) {
        planning.plan(order, asking, at);
        mails.belongs(order.mail(), contact.campaign(), contact.id());
    }

    private static MailTemplate templateOf(RoundDue due, Contact contact) {
        if (!due.account().equals(contact.account())) return MailTemplate.UPKEEP_OTHERS;
        return due.round() == 1 ? MailTemplate.UPKEEP_FIRST : MailTemplate.UPKEEP_REMINDER;
    }

    private static MailOrder order(UUID mail, MailTemplate template, PersonalLink link) {
        return new MailOrder(mail, template, new Addressee("gateway", link.account()), link.id());
    }

    private static UUID id(RoundDue due) {
        return named("round:" + due.campaign() + ":" + due.contact() + ":" + due.round());
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
