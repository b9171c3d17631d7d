package be.socialekaart.suggestion.words;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Free text as it is kept: composed letters, plain line ends, and nothing invisible that could mislead its reader. */
public final class PlainText {
    public static final int MAX_LENGTH = 2000;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    /** Controls, direction overrides, zero-width characters; the joiner stays, since emoji are made with it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}&&[^\n\t\u200D]]");

    private PlainText() {}

    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
    }

    /** The key of the message that says what is wrong with a cleaned text; empty when it is fine. */
    public static Optional<String> problemOf(String text) {
        if (text.isEmpty()) {
            return Optional.of("text.missing");
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of("text.too-long");
        }
        return NationalNumbers.isIn(text) ? Optional.of("text.national-number") : Optional.empty();
    }
}
