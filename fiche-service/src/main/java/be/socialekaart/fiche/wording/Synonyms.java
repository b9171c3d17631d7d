package be.socialekaart.fiche.wording;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Other words for the same: who types "rusthuis" also means "woonzorgcentrum". Public: search asks it. */
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

    private Synonyms() {}

    /** In small letters without accents, each one or more words; without the word itself, also when typed as a plural. */
    public static List<String> of(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(GROUPS::containsKey)
                .findFirst()
                .map(known -> GROUPS.get(known).stream()
                        .filter(other -> !other.equals(known))
                        .toList())
                .orElse(List.of());
    }
}
