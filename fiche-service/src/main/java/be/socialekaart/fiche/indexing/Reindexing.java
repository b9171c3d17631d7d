package be.socialekaart.fiche.indexing;

import be.socialekaart.fiche.indexing.SearchIndex.Entry;
import be.socialekaart.fields.FicheValues;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every search row anew where they were made in an older way, before the first request is answered. In small
 * transactions, so that an edit on another instance waits for one of them at most; killed halfway, it begins again.
 */
@Component
class Reindexing implements SmartInitializingSingleton {
    /** To be raised with every change of what is found of a fiche, the tables of words included. */
    private static final int MAKING = 1;

    private static final int AT_ONCE = 250;
    private static final UUID FIRST = new UUID(0, 0);
    private static final Logger log = LoggerFactory.getLogger(Reindexing.class);

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final TransactionOperations transaction;
    private final JsonMapper json;

    Reindexing(JdbcClient jdbc, SearchIndex index, TransactionOperations transaction, JsonMapper json) {
        this.jdbc = jdbc;
        this.index = index;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql("insert into search_making (making) values (:making) on conflict do nothing")
                .param("making", MAKING)
                .update();
        int made = jdbc.sql("select making from search_making")
                .query(Integer.class)
                .single();
        if (made < MAKING) renewAll();
    }

    private void renewAll() {
        int renewed = 0;
        for (List<Entry> some = renewAfter(FIRST);
                !some.isEmpty();
                some = renewAfter(some.getLast().fiche())) renewed += some.size();
        jdbc.sql("update search_making set making = :making")
                .param("making", MAKING)
                .update();
        log.info("The search rows of {} fiches were made anew", renewed);
    }

    private List<Entry> renewAfter(UUID last) {
        return transaction.execute(status -> {
            List<Entry> some = jdbc.sql(
                            "select id, body from fiche where id > :last order by id limit :most for no key update")
                    .param("last", last)
                    .param("most", AT_ONCE)
                    .query((row, number) -> new Entry(
                            row.getObject("id", UUID.class), new FicheValues(json.readTree(row.getString("body")))))
                    .list();
            if (!some.isEmpty()) index.write(some);
            return some;
        });
    }
}
