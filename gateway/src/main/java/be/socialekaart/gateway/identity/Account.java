package be.socialekaart.gateway.identity;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody, or some program, that may sign in. Public: every package of the gateway speaks of accounts. */
public record Account(String id, String name, @Nullable String email, Set<Role> roles, String language) {

    public CurrentUser user() {
        return new CurrentUser(id, name, roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
