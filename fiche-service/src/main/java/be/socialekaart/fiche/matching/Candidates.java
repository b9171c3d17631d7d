package be.socialekaart.fiche.matching;

import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Recognition.Establishment;
import be.socialekaart.fields.FicheValues;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the few fiches worth comparing, each way by an index: by a number, and within a postcode by a name that is alike or
 * by the street.
 */
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
                with wanted as (
                    select distinct comparable_name(written) as name from unnest(cast(:names as text[])) written
                ), found as (
                    select id from fiche where body ->> 'kboNumber' = :kbo
                    union
                    select id from fiche where body ->> 'establishmentNumber' = any (cast(:establishments as text[]))
                    union
                    select id from fiche where body -> 'recognitions' @> cast(:item as jsonb)
                    union
                    select fiche from fiche_search join wanted on comparable_name % wanted.name
                    where address_postcodes && cast(:postcodes as text[])
                    union
                    select fiche from fiche_search
                    join unnest(cast(:streets as text[])) street on document @@ phraseto_tsquery('dutch_plain', street)
                    where address_postcodes && cast(:postcodes as text[])
                )
                select id, body, similarity
                from (select id, body,
                             coalesce((select max(similarity(
                                                  coalesce(comparable_name, comparable_name(body ->> 'name')), wanted.name))
                                       from wanted), 0) as similarity,
                             body ->> 'kboNumber' = :kbo or body ->> 'establishmentNumber' = any (cast(:establishments as text[]))
                                 or body -> 'recognitions' @> cast(:item as jsonb) as numbered
                      from fiche left join fiche_search on fiche = id
                      where id in (select id from found) and body ->> 'status' <> 'MERGED') candidate
                order by numbered is true desc, similarity desc, id
                limit :most
                """)
                .param("kbo", record.holderKbo(), java.sql.Types.VARCHAR)
                .param("establishments", texts(record, Establishment::number))
                .param("item", item)
                .param("postcodes", texts(record, Establishment::postcode))
                .param("streets", texts(record, Establishment::street))
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
