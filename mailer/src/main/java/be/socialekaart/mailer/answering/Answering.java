package be.socialekaart.mailer.answering;

import be.socialekaart.events.AnswerEvent;
import be.socialekaart.events.AnswerEvent.CorrectionProposed;
import be.socialekaart.events.AnswerEvent.FicheAnswered;
import be.socialekaart.events.AnswerEvent.FicheConfirmed;
import be.socialekaart.events.AnswerEvent.Result;
import be.socialekaart.mailer.contacting.Contact;
import be.socialekaart.mailer.contacting.Contact.State;
import be.socialekaart.mailer.contacting.Contacts;
import be.socialekaart.mailer.contacting.PersonalLink;
import be.socialekaart.mailer.contacting.Settling;
import be.socialekaart.mailer.register.FicheCopies;
import be.socialekaart.mailer.register.FicheCopy;
import be.socialekaart.messaging.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an answer about one fiche: what was chosen, what the others hear of it and the end of the question are one. */
@Service
class Answering {

    private final Contacts contacts;
    private final FicheCopies fiches;
    private final Settling settling;
    private final Keeping keeping;

    Answering(Contacts contacts, FicheCopies fiches, Settling settling, Keeping keeping) {
        this.contacts = contacts;
        this.fiches = fiches;
        this.settling = settling;
        this.keeping = keeping;
    }

    @Component
    record Keeping(Answers answers, EventPublisher<AnswerEvent> events, Clock clock) {

        private void tell(AnswerEvent event, UUID correlation) {
            events.publish(event, correlation);
        }
    }

    /** What is in the way of the answer; empty when it is taken, or was before. */
    @Transactional
    public Optional<Judged> answer(PersonalLink link, UUID id, AnswerForm form) {
        Contact contact = contacts.lock(link.contact()).orElseThrow();
        FicheCopy fiche = fiches.find(id).orElseThrow();
        Judged judged = Judged.of(form, fiche.values());
        if (!judged.isSound()) return Optional.of(judged);
        if (settling.settle(contact.id(), id, stateAfter(result(judged)))) take(contact, link, fiche, judged);
        return Optional.empty();
    }

    private void take(Contact asked, PersonalLink link, FicheCopy fiche, Judged judged) {
        Instant now = keeping.clock.instant();
        UUID contact = asked.id();
        keeping.answers.keep(link, fiche.id(), judged.choices(), now);
        List<String> confirmed = judged.confirmed(fiche.values());
        if (!confirmed.isEmpty()) {
            UUID answer = UUID.randomUUID();
            keeping.tell(
                    new FicheConfirmed(answer, contact, fiche.id(), fiche.version(), confirmed, link.account(), now),
                    answer);
        }
        if (!judged.changes().isEmpty()) {
            UUID change = UUID.randomUUID();
            keeping.tell(
                    new CorrectionProposed(
                            change,
                            contact,
                            fiche.id(),
                            fiche.version(),
                            judged.changes(),
                            link.account(),
                            now,
                            asked.campaign()),
                    change);
        }
        keeping.tell(new FicheAnswered(contact, fiche.id(), result(judged), now), contact);
    }

    private static Result result(Judged judged) {
        if (judged.isAnyUnsure()) return Result.UNSURE;
        return judged.changes().isEmpty() ? Result.CONFIRMED : Result.CORRECTED;
    }

    private static State stateAfter(Result result) {
        return switch (result) {
            case CONFIRMED -> State.CONFIRMED;
            case CORRECTED -> State.CORRECTED;
            case UNSURE -> State.UNSURE;
        };
    }
}
