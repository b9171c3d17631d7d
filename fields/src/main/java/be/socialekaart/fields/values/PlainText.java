package be.socialekaart.fields.values;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text without what a reader cannot see: control characters, characters without width, and those that turn the
 * direction of reading around and so make a text say something else than it shows.
 */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern BLANK_AROUND_LINE_END = Pattern.compile(" *\\n *");
    private static final Pattern MANY_BLANK_LINES = Pattern.compile("\\n{3,}");

    private PlainText() {}

    public static String line(String typed) {
        return lines(typed).replace('\n', ' ').replaceAll(" {2,}", " ");
    }

    /** What of it can be seen, otherwise as it was typed. */
    public static String visible(String typed) {
        return UNSEEN.matcher(typed).replaceAll("");
    }

    public static String lines(String typed) {
        String composed = Normalizer.normalize(LINE_END.matcher(typed).replaceAll("\n"), Normalizer.Form.NFC);
        String spaced = BLANKS.matcher(visible(composed)).replaceAll(" ");
        String trimmed = BLANK_AROUND_LINE_END.matcher(spaced).replaceAll("\n");
        return MANY_BLANK_LINES.matcher(trimmed).replaceAll("\n\n").strip();
    }
}
