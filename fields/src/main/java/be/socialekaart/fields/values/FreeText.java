package be.socialekaart.fields.values;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reason or a message: cleaned as every text on a fiche, and refused where it would keep more than is needed. */
public final class FreeText {
    public static final int MAX_LENGTH = 2000;

    private FreeText() {}

    public static String clean(@Nullable String typed) {
        return typed == null ? "" : PlainText.lines(typed);
    }

    /** The key of the message that says what is wrong with a cleaned text; empty when it is fine. */
    public static Optional<String> problemOf(String text) {
        if (text.isEmpty()) {
            return Optional.of("text.missing");
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of("text.too-long");
        }
        return Insz.in(text).map(position -> "text.national-number");
    }
}
