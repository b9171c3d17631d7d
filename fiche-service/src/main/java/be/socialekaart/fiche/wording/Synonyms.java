package be.socialekaart.fiche.wording;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Other words for the same: who types "rusthuis" also means "woonzorgcentrum". Public: search and the index ask it. */
public final class Synonyms {
    private static final List<String> ENDINGS = List.of("", "en", "n", "s");

    private static final Map<String, List<String>> GROUPS = Table.rows("synonym.csv").stream()
            .flatMap(group -> group.stream().map(word -> Map.entry(word, group)))
            .collect(toMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    (one, other) -> Stream.concat(one.stream(), other.stream())
                            .distinct()
                            .toList()));

    private static final Map<String, String> HEADS = Table.rows("synonym.csv").stream()
            .flatMap(group -> group.stream()
                    .filter(word -> word.contains(" "))
                    .map(phrase -> Map.entry(phrase, group.getFirst())))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private Synonyms() {}

    /** For every phrase of the table that stands in the text, the first word of its group: that word then finds it. */
    public static Stream<String> ofPhrases(String text) {
        String plain = Words.split(text).collect(joining(" ", " ", " "));
        return HEADS.entrySet().stream()
                .filter(phrase -> plain.contains(" " + phrase.getKey() + " "))
                .map(Map.Entry::getValue)
                .distinct();
    }

    /** In small letters without accents, single words; without the word itself, also when typed as a plural. */
    public static List<String> of(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(GROUPS::containsKey)
                .findFirst()
                .map(known -> GROUPS.get(known).stream()
                        .filter(other -> !other.equals(known) && !other.contains(" "))
                        .toList())
                .orElse(List.of());
    }
}
