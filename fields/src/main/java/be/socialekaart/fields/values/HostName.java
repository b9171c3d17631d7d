package be.socialekaart.fields.values;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name on the public internet: at least two labels, the last one of letters; never an address in numbers. */
final class HostName {

    private static final int LONGEST = 253;
    private static final Pattern PUBLIC =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:xn--[a-z0-9-]{2,59}|[a-z]{2,63})");

    private static final Pattern READABLE = Pattern.compile("[a-z0-9.\\-ßàáâãóôþüúðæåïçèõöÿýòäœêëìíøùîûñé]+");

    private HostName() {}

    static boolean isPublic(String name) {
        return name.length() <= LONGEST && PUBLIC.matcher(name).matches();
    }

    /** With accents, where these are letters that stand in names under .be and look like no other. */
    static String readable(String name) {
        String accented = IDN.toUnicode(name);
        return READABLE.matcher(accented).matches() ? accented : name;
    }

    /** In ASCII, so that a letter that only looks like another shows for what it is. */
    static Optional<String> of(String typed) {
        try {
            String name = IDN.toASCII(typed).toLowerCase(Locale.ROOT);
            return isPublic(name) ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
