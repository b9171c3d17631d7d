package be.socialekaart.mailer.contacting;

import be.socialekaart.fields.asking.LastSigns;
import be.socialekaart.mailer.contacting.Contact.Asked;
import be.socialekaart.mailer.contacting.Contact.State;
import be.socialekaart.mailer.sending.CampaignMails;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Settles the question about a fiche, in the caller's transaction. When nothing is left to ask, mails that are still to go
 * are skipped in it, so that no reminder goes out after the answer is committed. Public: the personal page settles too, and so does a fiche.
 */
@Component
public class Settling {

    private static final Set<State> UNDECIDED = EnumSet.of(State.OPEN, State.UNSURE);

    /**
     * From which states a question can go where; by phone is more telling than the fiche that shows the same, and
     * late is better than never.
     */
    private static final Map<State, Set<State>> FROM = Map.of(
            State.BY_PHONE, EnumSet.of(State.OPEN, State.UNSURE, State.ELSEWHERE),
            State.UNSURE, EnumSet.of(State.OPEN),
            State.CONFIRMED, EnumSet.of(State.OPEN, State.UNSURE, State.NOT_REACHED),
            State.CORRECTED, EnumSet.of(State.OPEN, State.UNSURE, State.NOT_REACHED));

    private final Contacts contacts;
    private final CampaignMails mails;
    private final Clock clock;

    Settling(Contacts contacts, CampaignMails mails, Clock clock) {
        this.contacts = contacts;
        this.mails = mails;
        this.clock = clock;
    }

    /** False when it was settled before. The contact must be held. */
    public boolean settle(UUID contact, UUID fiche, State state) {
        boolean settled = contacts.settle(contact, fiche, state, FROM.getOrDefault(state, UNDECIDED), clock.instant());
        if (settled) skipWhenNothingIsLeft(contact);
        return settled;
    }

    /** What is not answered yet is not asked any more. */
    public void stop(UUID contact) {
        contacts.asked(contact).stream()
                .filter(asked -> UNDECIDED.contains(asked.state()))
                .map(Asked::fiche)
                .forEach(fiche -> contacts.settle(contact, fiche, State.STOPPED, UNDECIDED, clock.instant()));
    }

    /** A fiche that shows that somebody looked after it since it was asked about counts as an answer. */
    public void evidence(UUID fiche, JsonNode body) {
        LastSigns signs = LastSigns.of(body);
        contacts.lockWaitingFor(fiche).stream()
                .filter(contact -> signs.answers(contact.plannedAt(), isUnsure(contact, fiche)))
                .forEach(contact -> settle(contact.id(), fiche, State.ELSEWHERE));
    }

    private boolean isUnsure(Contact contact, UUID fiche) {
        return contacts.asked(contact.id()).stream()
                .anyMatch(asked -> asked.fiche().equals(fiche) && asked.state() == State.UNSURE);
    }

    private void skipWhenNothingIsLeft(UUID contact) {
        boolean left = contacts.asked(contact).stream().anyMatch(asked -> asked.state() == State.OPEN);
        if (!left) mails.skipAnswered(contact);
    }
}
