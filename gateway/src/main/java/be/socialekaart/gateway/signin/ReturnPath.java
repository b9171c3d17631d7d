package be.socialekaart.gateway.signin;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.web.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes after signing in: a page of this site and nothing else, else the page that suits the role. Public:
 * whoever chooses a language comes back as well.
 */
public record ReturnPath(String path) {

    static final ReturnPath NONE = new ReturnPath("/");

    private static final Pattern PAGE = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}\\s]{0,1000}");
    private static final Pattern NO_PAGE = Pattern.compile("/(afmelden|taal|api|oauth2|local|error)([/?].*)?");
    private static final Pattern SIGN_IN = Pattern.compile("/aanmelden([/?].*)?");

    /** Where the work of a role lies; of several roles the first counts. */
    private static final Map<Role, String> HOMES = homes();

    private static Map<Role, String> homes() {
        Map<Role, String> homes = new LinkedHashMap<>();
        homes.put(Role.COORDINATOR, "/werkbank");
        homes.put(Role.MANAGER, "/beheer");
        homes.put(Role.OPERATOR, "/operaties");
        return homes;
    }

    static ReturnPath of(@Nullable String asked) {
        return asked != null && SIGN_IN.matcher(asked).matches() ? NONE : toSamePage(asked);
    }

    /** Back to where somebody was, which may be on the way to signing in. */
    public static ReturnPath toSamePage(@Nullable String asked) {
        boolean page = asked != null
                && PAGE.matcher(asked).matches()
                && !NO_PAGE.matcher(asked).matches();
        return page ? new ReturnPath(asked) : NONE;
    }

    String orHomeOf(Account account) {
        if (!equals(NONE)) {
            return path;
        }
        return HOMES.entrySet().stream()
                .filter(home -> account.has(home.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(path);
    }
}
