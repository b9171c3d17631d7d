package be.socialekaart.fiche.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mends what was typed: by the words that stand on fiches, by compounds that hold the word, by names of places. Public:
 * search asks it.
 */
@Repository
public class Spelling {
    private static final int LONGEST = 40;

    private final JdbcClient jdbc;

    public Spelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Words mend(Words words) {
        if (words.none()) return words;
        Map<String, List<String>> nearest =
                nearest(words.typed()).stream().collect(groupingBy(Mended::typed, mapping(Mended::near, toList())));
        return words.mendedBy(nearest);
    }

    private record Mended(String typed, String near) {}

    /**
     * Never of a word such as "voor", which search leaves out: what it is mended to would have to be there. The words that differ by one letter, or by two where there are none; and compounds that hold the word. Each of the
     * three is found by an index, and asked only where it can help.
     */
    private List<Mended> nearest(List<String> typed) {
        return jdbc.sql("""
                select typed.word as typed, near.word as near
                from unnest(:typed) as typed (word)
                cross join lateral (
                    select word
                    from (
                        (select word from search_word
                         where length(typed.word) >= 4 and one_letter_less(word) && one_letter_less(typed.word)
                         order by levenshtein(word, typed.word), word
                         limit 6)
                        union all
                        (select word from search_word
                         where length(typed.word) >= 8 and word % typed.word and levenshtein(word, typed.word) = 2
                           and not exists (select from search_word known
                                           where one_letter_less(known.word) && one_letter_less(typed.word))
                         order by word
                         limit 4)
                        union all
                        (select word from search_word
                         where length(typed.word) >= 5 and word like '%' || typed.word || '%'
                         order by length(word), word
                         limit 6)) as candidate
                ) as near
                where ts_lexize('dutch_stem', typed.word) <> '{}'
                """)
                .param(
                        "typed",
                        typed.stream().filter(word -> word.length() <= LONGEST).toArray(String[]::new))
                .query(Mended.class)
                .list();
    }

    /** The names most like this one, best first. */
    public List<String> near(String typed, Collection<String> names) {
        return jdbc.sql("""
                select name
                from unnest(:names) as name
                where similarity(name, :typed) >= 0.3
                   or levenshtein(lower(unaccent(name)), left(lower(unaccent(:typed)), 200)) <= 2
                order by levenshtein(lower(unaccent(name)), left(lower(unaccent(:typed)), 200)), name
                limit 4
                """)
                .param("names", names.toArray(String[]::new))
                .param("typed", typed)
                .query(String.class)
                .list();
    }
}
