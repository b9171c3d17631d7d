package be.socialekaart.gateway.signin;

import be.socialekaart.events.AccountEvent;
import be.socialekaart.events.AccountEvent.SignInLinkAsked;
import be.socialekaart.gateway.identity.Accounts;
import be.socialekaart.messaging.EventPublisher;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the mail with the link. Whether the address is known shows nowhere: not in the answer, not in its speed. */
@Service
class SigningIn {

    private static final int MOST_PER_ADDRESS = 5;

    private final SignIns signIns;
    private final Accounts accounts;
    private final EventPublisher<AccountEvent> events;
    private final Clock clock;

    SigningIn(SignIns signIns, Accounts accounts, EventPublisher<AccountEvent> events, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void askLink(String email, ReturnPath back) {
        signIns.forgetOld();
        boolean may = signIns.mayAsk(email.strip().toLowerCase(Locale.ROOT), MOST_PER_ADDRESS);
        accounts.byEmail(email).filter(known -> may).ifPresent(account -> {
            UUID request = UUID.randomUUID();
            signIns.ask(request, account.id(), back);
            events.publish(new SignInLinkAsked(request, account.id(), clock.instant()), request);
        });
    }
}
