package be.socialekaart.fields.values;

import java.util.regex.Pattern;

/** What the Belgian numbers have in common: separators that do not count, and a remainder of 97. */
final class Digits {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-/]");
    private static final int LAST_TWO = 100;

    private Digits() {}

    static String of(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("");
    }

    /** The last two digits are what is missing to a multiple of 97. */
    static boolean check97(String digits) {
        long number = Long.parseLong(digits);
        return number / LAST_TWO % 97 + number % LAST_TWO == 97;
    }
}
