package be.socialekaart.fields.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people type them: without accents, capitals and punctuation, and "St." for "Sint". */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");

    private Names() {}

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words =
                NO_LETTER_OR_DIGIT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SAINT.matcher(words.strip()).replaceAll("sint");
    }
}
