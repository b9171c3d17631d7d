package be.socialekaart.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.gateway.identity.Account;
import be.socialekaart.web.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/werkbank", "/zoeken?wat=a%20b&waar=9000", "/fiches/1#contact", "/aanmeldingen"})
    void keepsAPageOfThisSite(String page) {
        assertThat(ReturnPath.of(page).path()).isEqualTo(page);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=1",
                " /werkbank",
                "werkbank",
                "/aanmelden",
                "/aanmelden/voorbeeld",
                "/afmelden",
                "/taal",
                "/afmelden?x",
                "/api/fiches"
            })
    void forgetsEverythingElse(String elsewhere) {
        assertThat(ReturnPath.of(elsewhere)).isEqualTo(ReturnPath.NONE);
    }

    @Test
    void findsTheHomeOfARole() {
        assertThat(ReturnPath.NONE.orHomeOf(a(Role.COORDINATOR))).isEqualTo("/werkbank");
        assertThat(ReturnPath.NONE.orHomeOf(a(Role.MANAGER))).isEqualTo("/beheer");
        assertThat(ReturnPath.NONE.orHomeOf(a(Role.OPERATOR))).isEqualTo("/operaties");
        assertThat(ReturnPath.NONE.orHomeOf(a(Role.SOURCE))).isEqualTo("/");
        assertThat(ReturnPath.of("/zoeken").orHomeOf(a(Role.OPERATOR))).isEqualTo("/zoeken");
        assertThat(ReturnPath.of("/meldingen").orHomeOf(a(Role.MANAGER))).isEqualTo("/meldingen");
    }

    private static Account a(Role role) {
        return new Account("one", "One", null, Set.of(role), "nl");
    }
}
