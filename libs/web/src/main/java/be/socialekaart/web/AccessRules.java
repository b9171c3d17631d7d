package be.socialekaart.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Who may ask for which address. Every service has one bean of it, in its {@code Access}. The first rule that matches
 * counts; what matches none is denied. A rule for GET holds for HEAD too.
 */
public final class AccessRules {

    private final List<Rule> rules = new ArrayList<>();

    private AccessRules() {}

    public static AccessRules rules() {
        return new AccessRules();
    }

    /** For everybody, signed in or not. */
    public AccessRules open(String... patterns) {
        return add(null, Who.ANYBODY, Set.of(), patterns);
    }

    public AccessRules open(HttpMethod method, String... patterns) {
        return add(method, Who.ANYBODY, Set.of(), patterns);
    }

    /** For everybody who is signed in, whatever the role. */
    public AccessRules signedIn(String... patterns) {
        return add(null, Who.SIGNED_IN, Set.of(), patterns);
    }

    public AccessRules only(Role role, String... patterns) {
        return add(null, Who.ROLES, Set.of(role), patterns);
    }

    public AccessRules only(HttpMethod method, Role role, String... patterns) {
        return add(method, Who.ROLES, Set.of(role), patterns);
    }

    /** For whoever has one of the roles. */
    public AccessRules only(Set<Role> roles, String... patterns) {
        return add(null, Who.ROLES, roles, patterns);
    }

    public AccessRules only(HttpMethod method, Set<Role> roles, String... patterns) {
        return add(method, Who.ROLES, roles, patterns);
    }

    /** The rules in the order in which they are tried. */
    public List<Rule> list() {
        return List.copyOf(rules);
    }

    private AccessRules add(@Nullable HttpMethod method, Who who, Set<Role> roles, String... patterns) {
        for (String pattern : patterns) {
            rules.add(new Rule(method, pattern, who, roles));
        }
        return this;
    }

    /** Whom a rule lets in. */
    public enum Who {
        ANYBODY,
        SIGNED_IN,
        ROLES
    }

    /** One line of the table; {@code method} null means any. */
    public record Rule(@Nullable HttpMethod method, String pattern, Who who, Set<Role> roles) {

        boolean admits(CurrentUser user) {
            return switch (who) {
                case ANYBODY -> true;
                case SIGNED_IN -> user.signedIn();
                case ROLES -> roles.stream().anyMatch(user::has);
            };
        }

        List<HttpMethod> methods() {
            return HttpMethod.GET.equals(method)
                    ? List.of(HttpMethod.GET, HttpMethod.HEAD)
                    : Stream.ofNullable(method).toList();
        }
    }
}
