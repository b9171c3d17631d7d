package be.socialekaart.fields.values;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exactly one mailbox, in lower case. Narrower than the standard on purpose: no display name, no quotes, no comments,
 * no letters outside ASCII, so that it can be put in a header and read by a person without surprise.
 */
public record EmailAddress(String value) {

    /** Where most people here have a mailbox; a name next to one of these is most often a slip. */
    public static final List<String> BIG_HOSTS = List.of(
            "gmail.com",
            "hotmail.com",
            "hotmail.be",
            "outlook.com",
            "outlook.be",
            "live.be",
            "telenet.be",
            "skynet.be",
            "proximus.be",
            "scarlet.be",
            "yahoo.com",
            "icloud.com",
            "mail.com",
            "ymail.com");

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    public static Optional<EmailAddress> of(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        if (at < 1 || at > LONGEST_NAME || address.length() > LONGEST) return Optional.empty();
        boolean right =
                NAME.matcher(address.substring(0, at)).matches() && HostName.isPublic(address.substring(at + 1));
        return right ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    public String link() {
        return "mailto:" + value;
    }
}
