package be.socialekaart.fiche.matching;

import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Recognition.Establishment;
import be.socialekaart.fields.FicheValues;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Finds the few fiches worth comparing: each way has an index, and names are compared within a postcode only. */
@Repository
class Candidates {
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Candidates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Candidate> of(Recognition record) {
        String item = json.writeValueAsString(List.of(new Numbered(record.source(), record.number())));
        return jdbc.sql("""
                with found as (
                    select id from fiche where body ->> 'kboNumber' = :kbo
                    union
                    select id from fiche where body ->> 'establishmentNumber' = any (cast(:establishments as text[]))
                    union
                    select id from fiche where body -> 'recognitions' @> cast(:item as jsonb)
                    union
                    select fiche from fiche_search where address_postcodes && cast(:postcodes as text[])
                )
                select id, body, similarity
                from (select id, body,
                             coalesce((select max(similarity(comparable_name(body ->> 'name'), comparable_name(wanted)))
                                       from unnest(cast(:names as text[])) wanted), 0) as similarity,
                             body ->> 'kboNumber' = :kbo or body ->> 'establishmentNumber' = any (cast(:establishments as text[]))
                                 or body -> 'recognitions' @> cast(:item as jsonb) as numbered
                      from fiche where id in (select id from found) and body ->> 'status' <> 'MERGED') candidate
                order by numbered desc nulls last, similarity desc, id
                limit :most
                """)
                .param("kbo", record.holderKbo(), java.sql.Types.VARCHAR)
                .param("establishments", texts(record, Establishment::number))
                .param("item", item)
                .param("postcodes", texts(record, Establishment::postcode))
                .param("names", record.names().toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class),
                        new FicheValues(json.readTree(row.getString("body"))),
                        row.getDouble("similarity")))
                .list();
    }

    private record Numbered(String source, String number) {}

    private static String[] texts(Recognition record, java.util.function.Function<Establishment, String> part) {
        return record.establishments().stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }
}
