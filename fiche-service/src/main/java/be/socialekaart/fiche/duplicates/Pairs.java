package be.socialekaart.fiche.duplicates;

import be.socialekaart.fiche.duplicates.Duplicates.Judgement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The likely pairs, and what people set aside. A pair is written one way only: the smaller id first. */
@Repository
class Pairs {
    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Pairs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param print of what was compared */
    record Pair(UUID one, UUID other, int score, List<Evidence> evidence, List<String> regions, String print) {}

    /** Which page of the list, behind which pair. */
    record Window(
            @Nullable String region,
            @Nullable UUID fiche,
            @Nullable Place behind,
            int size) {}

    /** A pair's place in the list: the highest score first. */
    record Place(int score, UUID one, UUID other) {}

    record Listed(Pair pair, String oneName, String oneTown, String otherName, String otherTown) {}

    void replace(Collection<UUID> fiches, List<Pair> pairs) {
        jdbc.sql("delete from duplicate_pair where one = any(:fiches) or other = any(:fiches)")
                .param("fiches", fiches.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                insert into duplicate_pair (one, other, score, evidence, regions, print)
                select one, other, score, evidence, regions, print
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as row (one uuid, other uuid, score int, evidence jsonb, regions text[], print text)
                """).param("rows", json.writeValueAsString(pairs)).update();
    }

    /** Without those that somebody set aside and that say the same since. */
    List<Listed> list(Window window) {
        Place behind = window.behind;
        return jdbc.sql("""
                select pair.one, pair.other, score, evidence, regions, print,
                       a.body ->> 'name' as one_name, a.body #>> '{addresses,0,municipality}' as one_town,
                       b.body ->> 'name' as other_name, b.body #>> '{addresses,0,municipality}' as other_town
                from duplicate_pair pair join fiche a on a.id = pair.one join fiche b on b.id = pair.other
                where (cast(:region as text) is null or regions @> array[cast(:region as text)])
                  and (cast(:fiche as uuid) is null or pair.one = :fiche or pair.other = :fiche)
                  and (cast(:score as int) is null or (-score, pair.one, pair.other) > (-:score, :one, :other))
                  and a.merged_into is null and b.merged_into is null
                  and not exists (select from not_duplicate seen
                                  where seen.one = pair.one and seen.other = pair.other and seen.print = pair.print)
                order by -score, pair.one, pair.other
                limit :size
                """)
                .param("region", window.region)
                .param("fiche", window.fiche)
                .param("score", behind == null ? null : behind.score, java.sql.Types.INTEGER)
                .param("one", behind == null ? null : behind.one, java.sql.Types.OTHER)
                .param("other", behind == null ? null : behind.other, java.sql.Types.OTHER)
                .param("size", window.size)
                .query(this::listed)
                .list();
    }

    /** Said twice, it is said once; the last reason stays. */
    void setAside(UUID one, UUID other, String print, Judgement judgement) {
        jdbc.sql("""
                insert into not_duplicate (one, other, print, reason, by, at)
                values (:one, :other, :print, :reason, :by, :at)
                on conflict (one, other, print) do update
                set reason = excluded.reason, by = excluded.by, at = excluded.at
                """)
                .param("one", one)
                .param("other", other)
                .param("print", print)
                .param("reason", judgement.reason())
                .param("by", judgement.by())
                .param("at", judgement.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Judgement> judgement(UUID one, UUID other, String print) {
        return jdbc.sql(
                        "select reason, by, at from not_duplicate where one = :one and other = :other and print = :print")
                .param("one", one)
                .param("other", other)
                .param("print", print)
                .query((row, number) -> new Judgement(
                        row.getString("reason"),
                        row.getString("by"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    private Listed listed(ResultSet row, int number) throws SQLException {
        Pair pair = new Pair(
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                row.getInt("score"),
                json.readValue(row.getString("evidence"), EVIDENCE),
                List.of((String[]) row.getArray("regions").getArray()),
                row.getString("print"));
        return new Listed(
                pair,
                row.getString("one_name"),
                row.getString("one_town"),
                row.getString("other_name"),
                row.getString("other_town"));
    }
}
