package be.socialekaart.fiche.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words somebody typed, as queries for PostgreSQL. Every word must be there, or another word for the same. Asked
 * widely, also from its beginning and almost so. Public: search asks with them, the index takes texts apart like them.
 *
 * @param typed without accents, capitals and signs
 * @param near for a word, the nearest words that stand on fiches, itself among them when it does
 */
public record Words(List<String> typed, Map<String, List<String>> near) {

    private static final int MOST = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Words of(String text) {
        return new Words(split(text).distinct().limit(MOST).toList(), Map.of());
    }

    public static Stream<String> split(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER_OR_DIGIT.splitAsStream(plain.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    Words mendedBy(Map<String, List<String>> nearest) {
        return new Words(typed, nearest);
    }

    /** The nearest words, of each word that has some. */
    public Map<String, List<String>> others() {
        return near.entrySet().stream()
                .map(word -> Map.entry(
                        word.getKey(),
                        word.getValue().stream()
                                .filter(other -> !other.equals(word.getKey()))
                                .toList()))
                .filter(word -> !word.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether this stands on no fiche, not even inside a longer word. */
    public boolean unknown(String word) {
        return near.getOrDefault(word, List.of()).stream().noneMatch(other -> other.contains(word));
    }

    public boolean none() {
        return typed.isEmpty();
    }

    /** Other words for the same, of each word that has some. */
    public Map<String, List<String>> synonyms() {
        return typed.stream()
                .filter(word -> !Synonyms.of(word).isEmpty())
                .collect(Collectors.toMap(Function.identity(), Synonyms::of));
    }

    /** Every word as it was typed, or another word for the same. */
    public String all() {
        return joined(" & ", this::asTyped);
    }

    /** Every word, also from its beginning and almost so. */
    public String allWidely() {
        return joined(" & ", this::widely);
    }

    /** For the reasons of a result: any word that led to it. */
    public String any() {
        return joined(" | ", this::fromItsBeginning);
    }

    public String anyWidely() {
        return joined(" | ", this::widely);
    }

    private String joined(String sign, Function<String, Stream<String>> forms) {
        return typed.stream()
                .map(word -> forms.apply(word).distinct().collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(sign));
    }

    private Stream<String> asTyped(String word) {
        return Stream.concat(Stream.of(quoted(word)), Synonyms.of(word).stream().map(Words::quoted));
    }

    /** The parts of a compound: many fiches have them, so they cost more than the word. */
    private static Stream<String> apart(String word) {
        List<String> parts = Compounds.parts(word);
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(parts.stream().map(Words::quoted).collect(Collectors.joining(" & ", "(", ")")));
    }

    /** One or two letters begin too many words. */
    private Stream<String> fromItsBeginning(String word) {
        return Stream.concat(Stream.of(word.length() < 3 ? quoted(word) : quoted(word) + ":*"), asTyped(word));
    }

    private Stream<String> widely(String word) {
        Stream<String> nearest = near.getOrDefault(word, List.of()).stream().map(Words::quoted);
        boolean known = near.getOrDefault(word, List.of()).contains(word);
        Stream<String> own = known && !word.equals(typed.getLast())
                ? asTyped(word)
                : Stream.concat(fromItsBeginning(word), known ? Stream.empty() : apart(word));
        return Stream.concat(own, nearest);
    }

    /** Holds letters and digits only, so nothing in it can end the quotation. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
