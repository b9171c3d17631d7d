package be.socialekaart.mailer.composing;

import java.util.regex.Pattern;

/**
 * One plain mailbox. Lists, quoted names, line ends and look-alike letters are none, so that an address can neither add
 * an addressee nor a header.
 */
final class Mailbox {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private Mailbox() {}

    static boolean is(String address) {
        return address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && SHAPE.matcher(address).matches();
    }
}
