package be.socialekaart.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is asking. Ask for it as a controller's argument; in templates it is {@code user}. Somebody who is not signed in is
 * a user too: without id and without roles.
 */
public record CurrentUser(String id, String name, Set<Role> roles) {

    public static final CurrentUser ANONYMOUS = new CurrentUser("", "", Set.of());

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean signedIn() {
        return !id.isEmpty();
    }

    public static CurrentUser of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return ANONYMOUS;
        }
        if (authentication.getPrincipal() instanceof Jwt token) {
            return of(token);
        }
        return authentication.getPrincipal() instanceof CurrentUser user ? user : ANONYMOUS;
    }

    private static CurrentUser of(Jwt token) {
        String name = token.getClaimAsString("name");
        List<String> roles = token.getClaimAsStringList("roles");
        Set<Role> known =
                roles == null ? Set.of() : roles.stream().map(Role::of).collect(Collectors.toSet());
        return new CurrentUser(token.getSubject(), name == null ? token.getSubject() : name, known);
    }
}
