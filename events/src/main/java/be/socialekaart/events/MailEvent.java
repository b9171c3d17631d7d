package be.socialekaart.events;

import java.time.Instant;
import java.util.UUID;

/** Asks the mailer to tell somebody something by mail. Holds ids only; the mailer resolves the rest when it sends. */
public sealed interface MailEvent {

    /**
     * @param mail one mail per id, however often it is asked for
     * @param template which mail: the name of a template of the mailer
     * @param addressee who gets it
     * @param subject what it is about: the id of the suggestion or review
     */
    record MailAsked(UUID mail, UUID fiche, String template, Addressee addressee, UUID subject, Instant at)
            implements MailEvent {}

    /**
     * @param owner the service that knows the address: {@code suggestion-service} or {@code gateway}
     * @param id the suggestion's id, or the pseudonymous id of the account
     */
    record Addressee(String owner, String id) {}
}
