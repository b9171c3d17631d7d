package be.socialekaart.fiche.searching;

import be.socialekaart.fiche.wording.Spelling;
import be.socialekaart.fiche.wording.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers a question from the rows that the index keeps: first by the very words, and where that finds little, also by
 * their beginnings and by the nearest words that stand on fiches.
 * Public: what people do with results asks here too.
 */
@Repository
public class FicheSearch {
    /** So few results, and the words were perhaps not what was meant. */
    private static final int FEW = 10;

    /** One page of results. */
    public record Results(List<Found> items, Words words, boolean widely, boolean more) {

        public Optional<Cursor> next() {
            return more ? Optional.of(items.getLast().cursor()) : Optional.empty();
        }
    }

    private final JdbcClient jdbc;
    private final Spelling spelling;
    private final FoundRows rows;

    FicheSearch(JdbcClient jdbc, Spelling spelling, FoundRows rows) {
        this.jdbc = jdbc;
        this.spelling = spelling;
        this.rows = rows;
    }

    public Results search(Question question) {
        Words words = Words.of(question.what());
        if (leadsNowhere(question, words)) return new Results(List.of(), words, false, false);
        if (question.after().isPresent())
            return question.after().get().widely() && !words.none()
                    ? widely(question, words)
                    : results(found(question, words, false), question, words, false);
        List<Found> found = found(question, words, false);
        return words.none() || satisfies(found) ? results(found, question, words, false) : widely(question, words);
    }

    Facets facets(Question question, Results results) {
        if (leadsNowhere(question, results.words())) return Facets.NONE;
        SearchSql sql = new SearchSql(question, results.words(), results.widely());
        return Facets.of(jdbc.sql(sql.facets(Facets.MOST + 1))
                .params(sql.parameters())
                .query(Facets.Row.class)
                .list());
    }

    /** All of them, however many. */
    public int count(Question question) {
        Results first = search(question);
        if (leadsNowhere(question, first.words())) return 0;
        SearchSql sql = new SearchSql(question, first.words(), first.widely());
        return jdbc.sql(sql.count())
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many of the results have an address in each municipality, by NIS code as it stands on the fiche. */
    public Map<String, Integer> perMunicipality(Question question) {
        Results first = search(question);
        if (leadsNowhere(question, first.words())) return Map.of();
        SearchSql sql = new SearchSql(question, first.words(), first.widely());
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(sql.perMunicipality()).params(sql.parameters()).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /** Of the results those with an address in that municipality; the words are taken as for all results together. */
    public Results at(String nisCode, Question question) {
        Results all = search(question);
        if (leadsNowhere(question, all.words())) return all;
        SearchSql sql = new SearchSql(question, all.words(), all.widely()).onlyAt(nisCode);
        return results(found(sql, question, all.words(), all.widely()), question, all.words(), all.widely());
    }

    private Results widely(Question question, Words words) {
        Words mended = spelling.mend(words);
        return results(found(question, mended, true), question, mended, true);
    }

    private static boolean satisfies(List<Found> found) {
        return found.size() > FEW || found.stream().anyMatch(one -> one.cursor().score() >= Cursor.NAMED);
    }

    private List<Found> found(Question question, Words words, boolean widely) {
        return found(new SearchSql(question, words, widely), question, words, widely);
    }

    private List<Found> found(SearchSql sql, Question question, Words words, boolean widely) {
        return jdbc.sql(sql.page(question, Math.max(question.size(), FEW)))
                .params(sql.parameters())
                .query((row, number) -> rows.found(row, words, widely))
                .list();
    }

    private static Results results(List<Found> found, Question question, Words words, boolean widely) {
        boolean more = found.size() > question.size();
        return new Results(more ? found.subList(0, question.size()) : found, words, widely, more);
    }

    /** A place that nobody knows, or nothing but punctuation: there is no use in asking the database. */
    private static boolean leadsNowhere(Question question, Words words) {
        return question.where().unknown() || !question.what().isEmpty() && words.none();
    }
}
