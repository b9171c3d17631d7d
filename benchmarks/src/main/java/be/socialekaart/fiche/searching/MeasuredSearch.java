package be.socialekaart.fiche.searching;

import be.socialekaart.fiche.searching.Question.Asked;
import be.socialekaart.fiche.wording.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The search that the pages and the API use, on one connection to the database of a running platform. */
public final class MeasuredSearch {

    private final JdbcClient jdbc;
    private final FicheSearch search;

    /** @param environment what the register is started with */
    public MeasuredSearch(Map<String, String> environment) {
        jdbc = JdbcClient.create(new SingleConnectionDataSource(
                environment.get("DATABASE_URL"),
                environment.get("DATABASE_USER"),
                environment.get("DATABASE_PASSWORD"),
                true));
        search = new FicheSearch(
                jdbc, new Spelling(jdbc), new FoundRows(JsonMapper.builder().build()));
    }

    /** The first results, best first, with everything that a page shows of them. */
    public List<UUID> search(String what, int size) {
        return search
                .search(new Asked(what, null, null, null, Filters.Asked.NONE, null, null, size)
                        .question(Optional.empty()))
                .items()
                .stream()
                .map(Found::id)
                .toList();
    }

    public JdbcClient database() {
        return jdbc;
    }
}
