package be.socialekaart.fiche.searching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mends what was typed: by the words that stand on fiches, by compounds that hold the word, by names of places. */
@Repository
class Spelling {
    private static final int LONGEST = 40;

    private final JdbcClient jdbc;

    Spelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Words mend(Words words) {
        if (words.none()) return words;
        Map<String, List<String>> nearest =
                nearest(words.typed()).stream().collect(groupingBy(Mended::typed, mapping(Mended::near, toList())));
        return words.mendedBy(nearest);
    }

    private record Mended(String typed, String near) {}

    /** Compounds that hold a word, and for a word that begins nothing on any fiche those that are written almost so. */
    private List<Mended> nearest(List<String> typed) {
        return jdbc.sql("""
                select typed.word as typed, near.word as near
                from unnest(:typed) as typed (word)
                cross join lateral (
                    select word
                    from search_word
                    where length(typed.word) >= 5 and word like '%' || typed.word || '%'
                       or length(typed.word) >= 4 and word % typed.word
                          and levenshtein(word, typed.word) <= greatest(1, length(typed.word) / 4)
                          and not exists (select from search_word known where known.word like typed.word || '%')
                    order by levenshtein(word, typed.word), word
                    limit 6
                ) as near
                where near.word not like typed.word || '%'
                """)
                .param(
                        "typed",
                        typed.stream().filter(word -> word.length() <= LONGEST).toArray(String[]::new))
                .query(Mended.class)
                .list();
    }

    /** The names most like this one, best first. */
    List<String> near(String typed, Collection<String> names) {
        return jdbc.sql("""
                select name
                from unnest(:names) as name
                where similarity(name, :typed) >= 0.3
                   or levenshtein(lower(unaccent(name)), lower(unaccent(:typed))) <= 2
                order by levenshtein(lower(unaccent(name)), lower(unaccent(:typed))), name
                limit 4
                """)
                .param("names", names.toArray(String[]::new))
                .param("typed", typed)
                .query(String.class)
                .list();
    }
}
