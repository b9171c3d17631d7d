package be.socialekaart.events;

import java.time.Instant;
import java.util.UUID;

/** What the gateway asks on behalf of somebody who signs in. Key: the account. */
public sealed interface AccountEvent {

    /**
     * The one-time link itself is made when the mail is rendered; it never travels in an event.
     *
     * @param request one mail per request
     * @param account the pseudonymous id of the account
     */
    record SignInLinkAsked(UUID request, String account, Instant at) implements AccountEvent {}
}
