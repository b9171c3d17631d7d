package be.socialekaart.mailer.contacting;

import be.socialekaart.mailer.composing.Letters.OwnValues;
import be.socialekaart.mailer.composing.MailOrder;
import be.socialekaart.mailer.composing.MailTemplate;
import be.socialekaart.mailer.contacting.Contact.Asked;
import be.socialekaart.mailer.contacting.Contact.State;
import be.socialekaart.mailer.register.FicheCopies;
import be.socialekaart.mailer.register.FicheCopy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a person is invited to: the fiches of a contact that this person manages. Public: the personal page shows them. */
@Component
public class Invitations implements OwnValues {

    private final Contacts contacts;
    private final PersonalLinks links;
    private final FicheCopies fiches;

    Invitations(Contacts contacts, PersonalLinks links, FicheCopies fiches) {
        this.contacts = contacts;
        this.links = links;
        this.fiches = fiches;
    }

    /** Only what is still to be answered is mentioned; what the link opens is what was asked. */
    @Override
    public Optional<Map<String, Object>> of(MailOrder order) {
        PersonalLink link = links.find(order.subject()).orElseThrow();
        List<String> names = asked(link).stream()
                .filter(asked -> invitedBy(order.template()).contains(asked.state()))
                .flatMap(asked -> fiches.find(asked.fiche()).stream())
                .map(FicheCopy::name)
                .sorted()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Map.of("link", links.url(link), "fiches", names));
    }

    /** Whoever asks for a new link can still answer what was in doubt, or what nobody was reached about. */
    private static Set<State> invitedBy(MailTemplate template) {
        return template == MailTemplate.UPKEEP_LINK
                ? EnumSet.of(State.OPEN, State.UNSURE, State.NOT_REACHED)
                : EnumSet.of(State.OPEN);
    }

    /** A fiche that somebody does not manage any more is not asked of them and not shown to them. */
    public List<Asked> asked(PersonalLink link) {
        List<UUID> managed = fiches.managedBy(link.account());
        return contacts.asked(link.contact()).stream()
                .filter(asked -> managed.contains(asked.fiche()))
                .toList();
    }

    PersonalLink link(Contact contact, String account) {
        return links.find(links.of(contact.id(), account)).orElseThrow();
    }

    boolean isAnythingLeft(PersonalLink link) {
        return asked(link).stream().anyMatch(asked -> asked.state() == State.OPEN);
    }
}
