package be.socialekaart.fiche.searching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mends what was typed: by the words that stand on fiches, by compounds that hold the word, by names of places. */
@Repository
class Spelling {
    private final JdbcClient jdbc;

    Spelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Words mend(Words words) {
        if (words.none()) return words;
        return words.mendedBy(jdbc
                .sql("""
                select typed.word as typed, near.word as near
                from unnest(:typed) as typed (word)
                cross join lateral (
                    select word
                    from search_word
                    where length(typed.word) >= 4 and word % typed.word
                      and (levenshtein(word, typed.word) <= greatest(1, length(typed.word) / 4)
                           or length(typed.word) >= 5 and word like '%' || typed.word || '%')
                    order by levenshtein(word, typed.word), word
                    limit 6
                ) as near
                where not exists (select from search_word where word = typed.word)
                   or near.word like '%' || typed.word || '%'
                """)
                .param(
                        "typed",
                        words.typed().stream()
                                .filter(word -> word.length() <= 40)
                                .toArray(String[]::new))
                .query((row, number) -> new String[] {row.getString("typed"), row.getString("near")})
                .list()
                .stream()
                .collect(groupingBy(pair -> pair[0], mapping(pair -> pair[1], toList()))));
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
