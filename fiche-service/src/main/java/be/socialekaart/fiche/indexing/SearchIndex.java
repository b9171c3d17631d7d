package be.socialekaart.fiche.indexing;

import be.socialekaart.fields.FicheValues;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows that search reads in step with the fiches. Public: the register writes it in the same transaction. */
@Repository
public class SearchIndex {
    private static final String ROWS = """
            jsonb_to_recordset(cast(:rows as jsonb)) as row (
                fiche uuid, name text, sort_name text, label text, headings text, texts text, places text, rubrieken text[],
                address_nis text[], address_postcodes text[], address_zones text[],
                home_visits text[], also_serves text[],
                kind text, recognised boolean, lat double precision, lon double precision)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SearchIndex(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    public record Entry(UUID fiche, FicheValues values) {}

    public void write(List<Entry> entries) {
        forget(entries.stream().map(Entry::fiche).toList());
        String rows = json.writeValueAsString(entries.stream()
                .filter(entry -> Findable.isFound(entry.values()))
                .map(entry -> Findable.of(entry.fiche(), entry.values()))
                .toList());
        insert(rows);
        learnWords(rows);
    }

    private void forget(List<UUID> fiches) {
        jdbc.sql("delete from fiche_search where fiche = any (:fiches)")
                .param("fiches", fiches.toArray(UUID[]::new))
                .update();
    }

    private void insert(String rows) {
        jdbc.sql("""
                insert into fiche_search (fiche, sort_name, comparable_name, label, document, rubrieken, address_nis,
                                          address_postcodes, address_zones, home_visits, also_serves, kind, recognised,
                                          position)
                select fiche, sort_name, comparable_name(name), own.label,
                       own.label || setweight(to_tsvector('dutch_plain', texts), 'C')
                           || setweight(to_tsvector('dutch_plain', places), 'D'),
                       rubrieken, address_nis, address_postcodes, address_zones, home_visits, also_serves,
                       kind, recognised, flat(lat, lon)
                from %s
                cross join lateral (
                    select setweight(to_tsvector('dutch_plain', label), 'A')
                               || setweight(to_tsvector('dutch_plain', headings), 'B') as label) as own
                """.formatted(ROWS)).param("rows", rows).update();
    }

    /** In alphabetical order, so that two writers with words in common wait for each other and never deadlock. */
    private void learnWords(String rows) {
        jdbc.sql("""
                insert into search_word (word)
                select distinct word
                from %s
                cross join unnest(tsvector_to_array(
                    to_tsvector('plain', concat_ws(' ', label, headings, texts, places)))) as learnt (word)
                where word ~ '^[a-z]{3,40}$'
                order by word
                on conflict do nothing
                """.formatted(ROWS)).param("rows", rows).update();
    }
}
