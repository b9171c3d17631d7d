package be.socialekaart.fiche.listing;

import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.fiche.searching.Cursor;
import be.socialekaart.fiche.searching.FicheSearch;
import be.socialekaart.fiche.searching.Found;
import be.socialekaart.fiche.searching.Question;
import be.socialekaart.fiche.sharing.Sharing;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Goes through all results of a search, page by page, so that memory does not grow with their number. */
@Component
class Rows {
    private final FicheSearch search;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sharing sharing;

    Rows(FicheSearch search, JdbcClient jdbc, JsonMapper json, Sharing sharing) {
        this.search = search;
        this.jdbc = jdbc;
        this.json = json;
        this.sharing = sharing;
    }

    /** @param take is given the results a page at a time */
    void each(SearchQuery query, Consumer<List<Row>> take) {
        Question question = Question.of(query);
        Optional<Cursor> after = Optional.empty();
        do {
            FicheSearch.Results page = search.search(question.page(after, Question.LARGEST));
            take.accept(rows(page.items()));
            after = page.next();
        } while (after.isPresent());
    }

    private List<Row> rows(List<Found> found) {
        Map<UUID, FicheValues> values = values(found.stream().map(Found::id).toArray(UUID[]::new));
        return found.stream()
                .filter(fiche -> values.containsKey(fiche.id()))
                .map(fiche -> new Row(fiche.id(), values.get(fiche.id()), sharing.absolute("/fiches/" + fiche.id())))
                .toList();
    }

    private Map<UUID, FicheValues> values(UUID[] ids) {
        Map<UUID, FicheValues> values = new HashMap<>();
        jdbc.sql("select id, body from fiche where id = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    FicheValues stored = new FicheValues(json.readTree(row.getString("body")));
                    values.put(row.getObject("id", UUID.class), Standing.shown(stored));
                });
        return values;
    }
}
