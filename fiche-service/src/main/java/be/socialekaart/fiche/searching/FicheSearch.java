package be.socialekaart.fiche.searching;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers a question from the rows that the index keeps. */
@Repository
class FicheSearch {
    /** One page of results. */
    record Results(List<Found> items, Words words, boolean more) {

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

    Results search(Question question) {
        Words words = spelling.mend(Words.of(question.what()));
        if (leadsNowhere(question, words)) return new Results(List.of(), words, false);
        SearchSql sql = new SearchSql(question, words);
        List<Found> found = jdbc.sql(sql.page(question))
                .params(sql.parameters())
                .query((row, number) -> rows.found(row, words))
                .list();
        boolean more = found.size() > question.size();
        return new Results(more ? found.subList(0, question.size()) : found, words, more);
    }

    int count(Question question) {
        Words words = spelling.mend(Words.of(question.what()));
        if (leadsNowhere(question, words)) return 0;
        SearchSql sql = new SearchSql(question, words);
        return jdbc.sql(sql.count())
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    /** A place that nobody knows, or nothing but punctuation: there is no use in asking the database. */
    private static boolean leadsNowhere(Question question, Words words) {
        return question.where().unknown() || !question.what().isEmpty() && words.none();
    }
}
