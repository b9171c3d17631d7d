package be.socialekaart.suggestion.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One plain mailbox. Lists, quoted names, line ends and look-alike letters are no address here. */
public final class EmailAddress {
    private static final int MAX_LENGTH = 254;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_%+'-]+(\\.[A-Za-z0-9_%+'-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private EmailAddress() {}

    /** The address with its domain in lower case, or empty when it is none. */
    public static Optional<String> of(String typed) {
        String address = typed.strip();
        if (address.length() > MAX_LENGTH || !SHAPE.matcher(address).matches()) {
            return Optional.empty();
        }
        int at = address.indexOf('@');
        return Optional.of(address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
    }
}
