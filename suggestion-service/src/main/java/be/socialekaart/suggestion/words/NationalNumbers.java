package be.socialekaart.suggestion.words;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds national register numbers (INSZ), which nobody needs here and which people paste without thinking. */
final class NationalNumbers {
    private static final String GAP = "[ .\\-]?";
    private static final Pattern SHAPE = Pattern.compile(
            "(?<!\\d)(\\d{2})" + GAP + "(\\d{2})" + GAP + "(\\d{2})" + GAP + "(\\d{3})" + GAP + "(\\d{2})(?!\\d)");
    private static final long BORN_SINCE_2000 = 2_000_000_000L;

    private NationalNumbers() {}

    static boolean isIn(String text) {
        return SHAPE.matcher(text).results().anyMatch(NationalNumbers::isValid);
    }

    private static boolean isValid(MatchResult found) {
        long body = Long.parseLong(found.group(1) + found.group(2) + found.group(3) + found.group(4));
        long check = Long.parseLong(found.group(5));
        return check == 97 - body % 97 || check == 97 - (BORN_SINCE_2000 + body) % 97;
    }
}
