package be.socialekaart.mailer.contacting;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a new link to the person whose link it was. Public: the personal page asks for it. */
@Service
public class NewLinks {

    private final Contacts contacts;
    private final PersonalLinks links;
    private final Rounds rounds;
    private final Clock clock;

    NewLinks(Contacts contacts, PersonalLinks links, Rounds rounds, Clock clock) {
        this.contacts = contacts;
        this.links = links;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Says the same whether a mail goes out or went out a moment ago: who asks may not be who gets it. */
    @Transactional
    public void send(PersonalLink link) {
        Contact contact = contacts.lock(link.contact()).orElseThrow();
        links.renew(link.id()).ifPresent(renewed -> rounds.planNewLink(renewed, contact, clock.instant()));
    }
}
