package be.socialekaart.fields.values;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a national register number in a text, where it must not stand. Only a number whose check digits, date and
 * counter all hold counts: care numbers of eleven digits are everywhere, and a plain count would flag them. One that is
 * written or introduced as a care number, and is one, is left alone even where it could be both.
 */
public final class Insz {

    private static final Pattern ELEVEN_DIGITS =
            Pattern.compile("(?<![\\d+])(?:\\d[ ./\\u00a0\\p{Pd}]{0,3}){10}\\d(?!\\d)");
    private static final Pattern WRITTEN_AS_CARE_NUMBER = Pattern.compile("\\d([ ./\\p{Pd}])\\d{5}\\1\\d{2}\\1\\d{3}");
    private static final Pattern INTRODUCED_AS_CARE_NUMBER =
            Pattern.compile("\\b(?:riziv|inami|nihdi)[^\\d\\n]{0,20}$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_INTRODUCTION = 30;
    private static final String HIDDEN = "\\d(?=(?:\\D*\\d){2})";

    private Insz() {}

    /**
     * @param position counted from 0
     * @param masked the number as it is written, all but its last two digits hidden
     */
    public record Found(int position, String masked) {}

    /** The position of the first one, counted from 0. */
    public static Optional<Integer> in(String text) {
        return find(text).map(Found::position);
    }

    public static Optional<Found> find(String text) {
        Matcher found = ELEVEN_DIGITS.matcher(text);
        // From every digit on, since other digits may stand just before the number.
        for (int from = 0; from <= text.length() && found.find(from); from = found.start() + 1) {
            String written = found.group();
            if (isInsz(digits(written)) && !isCareNumber(text, found.start(), written))
                return Optional.of(new Found(found.start(), written.replaceAll(HIDDEN, "•")));
        }
        return Optional.empty();
    }

    private static boolean isCareNumber(String text, int start, String written) {
        if (RizivNumber.of(digits(written)).isEmpty()) return false;
        String before = text.substring(Math.max(0, start - LONGEST_INTRODUCTION), start);
        return WRITTEN_AS_CARE_NUMBER.matcher(written).matches()
                || INTRODUCED_AS_CARE_NUMBER.matcher(before).find();
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "");
    }

    private static boolean isInsz(String digits) {
        return hasDate(digits) && hasCounter(digits) && (isChecked(digits, 0L) || isChecked(digits, 2_000_000_000L));
    }

    /** Foreigners without a register entry have 20 or 40 added to the month; an unknown day or month is zero. */
    private static boolean hasDate(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        if (month > 52 || month % 20 > 12) return false;
        return day <= (month % 20 == 0 ? 31 : Month.of(month % 20).maxLength());
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
