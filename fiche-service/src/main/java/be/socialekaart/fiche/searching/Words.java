package be.socialekaart.fiche.searching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words somebody typed, as queries for PostgreSQL. Every word must be there, from its beginning or mended.
 *
 * @param typed without accents, capitals and signs
 * @param mended for a word that stands nowhere, the nearest words that do
 */
record Words(List<String> typed, Map<String, List<String>> mended) {

    private static final int MOST = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Words of(String text) {
        return new Words(split(text).distinct().limit(MOST).toList(), Map.of());
    }

    static Stream<String> split(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER_OR_DIGIT.splitAsStream(plain.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    Words mendedBy(Map<String, List<String>> nearest) {
        return new Words(typed, nearest);
    }

    /** Whether this stands on no fiche, not even inside a longer word. */
    public boolean unknown(String word) {
        return mended.getOrDefault(word, List.of()).stream().noneMatch(near -> near.contains(word));
    }

    boolean none() {
        return typed.isEmpty();
    }

    /** Everything typed, or what it is mended to. */
    String all() {
        return typed.stream().map(this::asTypedOrMended).collect(Collectors.joining(" & "));
    }

    /** For the reasons of a result: any word that led to it. */
    String any() {
        return typed.stream().map(this::asTypedOrMended).collect(Collectors.joining(" | "));
    }

    String anyAsTyped() {
        return typed.stream().map(Words::asTyped).collect(Collectors.joining(" | "));
    }

    private String asTypedOrMended(String word) {
        return Stream.concat(
                        Stream.of(asTyped(word)),
                        mended.getOrDefault(word, List.of()).stream().map(Words::quoted))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    /** One or two letters begin too many words. */
    private static String asTyped(String word) {
        return word.length() < 3 ? quoted(word) : quoted(word) + ":*";
    }

    /** Holds letters and digits only, so nothing in it can end the quotation. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
