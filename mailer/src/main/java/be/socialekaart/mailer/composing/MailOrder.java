package be.socialekaart.mailer.composing;

import be.socialekaart.events.MailEvent.Addressee;
import java.util.UUID;

/** A mail as it is asked for: ids only. */
public record MailOrder(UUID mail, MailTemplate template, Addressee addressee, UUID subject) {}
