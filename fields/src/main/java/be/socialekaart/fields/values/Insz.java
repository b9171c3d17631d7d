package be.socialekaart.fields.values;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a national register number in a text, where it must not stand. Only a number whose check digits, date and
 * counter all hold counts: care numbers of eleven digits are everywhere, and a plain count would flag them.
 */
public final class Insz {

    private static final Pattern ELEVEN_DIGITS =
            Pattern.compile("(?<![\\d+])(?:\\d[ ./\\-\\u00a0]{0,3}){10}\\d(?!\\d)");

    private Insz() {}

    /** The position of the first one, counted from 0. */
    public static Optional<Integer> in(String text) {
        Matcher found = ELEVEN_DIGITS.matcher(text);
        // From every digit on, since other digits may stand just before the number.
        for (int from = 0; from <= text.length() && found.find(from); from = found.start() + 1) {
            if (isInsz(found.group().replaceAll("\\D", ""))) return Optional.of(found.start());
        }
        return Optional.empty();
    }

    private static boolean isInsz(String digits) {
        return hasDate(digits) && hasCounter(digits) && (isChecked(digits, 0L) || isChecked(digits, 2_000_000_000L));
    }

    /** Foreigners without a register entry have 20 or 40 added to the month; an unknown day or month is zero. */
    private static boolean hasDate(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        return month <= 52 && month % 20 <= 12 && Integer.parseInt(digits.substring(4, 6)) <= 31;
    }

    private static boolean hasCounter(String digits) {
        int counter = Integer.parseInt(digits.substring(6, 9));
        return counter >= 1 && counter <= 998;
    }

    private static boolean isChecked(String digits, long century) {
        long number = century + Long.parseLong(digits.substring(0, 9));
        return 97 - number % 97 == Long.parseLong(digits.substring(9));
    }
}
