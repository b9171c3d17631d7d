package be.socialekaart.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The session of a person holds one thing: the id of the account. The account itself is read anew for every request, so
 * one that is disabled is out at once. There is no session before somebody signs in.
 */
@Component
public class SignedInSession {

    private static final String ACCOUNT = "account";

    private final Accounts accounts;
    private final LanguageChoice language;

    SignedInSession(Accounts accounts, LanguageChoice language) {
        this.accounts = accounts;
        this.language = language;
    }

    /** A new session with a new id, whatever the browser brought along. */
    public void start(HttpServletRequest request, Account account) {
        end(request);
        request.getSession(true).setAttribute(ACCOUNT, account.id());
        language.keep(request, account);
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<Account> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(ACCOUNT)).flatMap(accounts::byId);
    }
}
