package be.socialekaart.fiche.wording;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Takes Dutch compounds apart: "thuisverpleging" is "thuis" and "verpleging", so that who types either, or both apart, finds
 * it. Only words that consist of known parts from beginning to end are taken apart; a guess would find nonsense. Public:
 * the index opens what stands on fiches.
 */
public final class Compounds {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;
    private static final List<String> LINKS = List.of("", "s", "e", "en", "n");

    private static final Set<String> PARTS = new TreeSet<>(
            Table.rows("compound_part.csv").stream().flatMap(Collection::stream).toList());

    private Compounds() {}

    /** From left to right; empty for a word that is no compound of known parts. */
    public static List<String> parts(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) return List.of();
        List<String> parts = split(word);
        return parts.size() < 2 ? List.of() : parts;
    }

    /** The longest part first, so that "zorgcentrum" does not end as "zorg", "cent" and a rest. */
    private static List<String> split(String word) {
        if (PARTS.contains(word)) return List.of(word);
        for (int end = word.length() - 3; end >= 3; end--) {
            if (!PARTS.contains(word.substring(0, end))) continue;
            List<String> rest = afterLink(word.substring(end));
            if (!rest.isEmpty()) return with(word.substring(0, end), rest);
        }
        return List.of();
    }

    private static List<String> afterLink(String rest) {
        return LINKS.stream()
                .filter(rest::startsWith)
                .map(link -> rest.substring(link.length()))
                .filter(left -> left.length() >= 3)
                .map(Compounds::split)
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> with(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
