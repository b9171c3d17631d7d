package be.socialekaart.fiche.listing;

import java.util.regex.Pattern;

/** What may stand in a cell: never anything that a spreadsheet would run. */
final class Cells {
    /** Signs that start a formula, also the wide ones that some programs take for the same. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    /** The most a spreadsheet holds in one cell. */
    private static final int LONGEST = 32_767;

    private Cells() {}

    static String safe(String text) {
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return safe.length() > LONGEST ? safe.substring(0, LONGEST - 1) + "…" : safe;
    }
}
