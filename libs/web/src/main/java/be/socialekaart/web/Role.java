package be.socialekaart.web;

import java.util.Locale;

/** What somebody may be. In a token the role is written in lower case. */
public enum Role {
    MANAGER,
    COORDINATOR,
    SOURCE,
    OPERATOR;

    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String claim) {
        return valueOf(claim.toUpperCase(Locale.ROOT));
    }
}
