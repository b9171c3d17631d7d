package be.socialekaart.fields.reference;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares names as people type them: without accents, capitals and punctuation, and "St." for "Sint". */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");

    private static final LevenshteinDistance AT_MOST_TWO = new LevenshteinDistance(2);
    private static final int LETTERS_PER_SLIP = 4;
    /** In letters, before accents and marks are folded: what is longer or shorter than this is not worth comparing. */
    private static final int FURTHEST = 4;

    private Names() {}

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** The nearest of these: one slip in a short name, two in a long one; empty when none is near. */
    public static Optional<String> nearest(String typed, Collection<String> names) {
        String folded = folded(typed);
        return names.stream()
                .filter(name -> Math.abs(name.length() - folded.length()) <= FURTHEST)
                .map(name -> new Near(name, AT_MOST_TWO.apply(folded, folded(name))))
                .filter(near -> near.slips() >= 0 && near.slips() * LETTERS_PER_SLIP <= folded.length())
                .min(Comparator.comparing(Near::slips).thenComparing(Near::name))
                .map(Near::name);
    }

    /** @param slips -1 for more than two */
    private record Near(String name, int slips) {}

    static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words =
                NO_LETTER_OR_DIGIT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SAINT.matcher(words.strip()).replaceAll("sint");
    }
}
