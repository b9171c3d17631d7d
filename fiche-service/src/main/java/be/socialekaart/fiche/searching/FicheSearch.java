package be.socialekaart.fiche.searching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers a question from the rows that the index keeps. Public: what people do with results asks here too. */
@Repository
public class FicheSearch {
    /** One page of results. */
    public record Results(List<Found> items, Words words, boolean more) {

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
        Words words = spelling.mend(Words.of(question.what()));
        if (leadsNowhere(question, words)) return new Results(List.of(), words, false);
        return results(question, words, new SearchSql(question, words));
    }

    private Results results(Question question, Words words, SearchSql sql) {
        List<Found> found = jdbc.sql(sql.page(question))
                .params(sql.parameters())
                .query((row, number) -> rows.found(row, words))
                .list();
        boolean more = found.size() > question.size();
        return new Results(more ? found.subList(0, question.size()) : found, words, more);
    }

    public int count(Question question) {
        Words words = spelling.mend(Words.of(question.what()));
        if (leadsNowhere(question, words)) return 0;
        SearchSql sql = new SearchSql(question, words);
        return jdbc.sql(sql.count())
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many of the results have an address in each municipality, by NIS code as it stands on the fiche. */
    public Map<String, Integer> perMunicipality(Question question) {
        Words words = spelling.mend(Words.of(question.what()));
        if (leadsNowhere(question, words)) return Map.of();
        SearchSql sql = new SearchSql(question, words);
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(sql.perMunicipality()).params(sql.parameters()).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /** Of the results those with an address in that municipality. */
    public Results at(String nisCode, Question question) {
        Words words = spelling.mend(Words.of(question.what()));
        if (leadsNowhere(question, words)) return new Results(List.of(), words, false);
        return results(question, words, new SearchSql(question, words).onlyAt(nisCode));
    }

    /** A place that nobody knows, or nothing but punctuation: there is no use in asking the database. */
    private static boolean leadsNowhere(Question question, Words words) {
        return question.where().unknown() || !question.what().isEmpty() && words.none();
    }
}
