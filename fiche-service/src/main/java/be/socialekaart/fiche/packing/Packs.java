package be.socialekaart.fiche.packing;

import be.socialekaart.fiche.packing.Pack.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored packs. */
@Repository
class Packs {
    private static final String SELECT = """
            select id, number, day, tables, report, fiches, received_at, done_at from reference_pack
            """;
    private static final TypeReference<Map<String, String>> TABLES = new TypeReference<>() {};
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Packs(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID receive(LocalDate day, Map<String, String> tables, String account) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into reference_pack (id, day, tables, received_by, received_at)
                values (:id, :day, cast(:tables as jsonb), :by, :now)
                """)
                .param("id", id)
                .param("day", day)
                .param("tables", json.writeValueAsString(tables))
                .param("by", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<Pack> find(UUID id) {
        return one(id, "");
    }

    /** Nobody else takes it over meanwhile. */
    Optional<Pack> lock(UUID id) {
        return one(id, " for update");
    }

    List<Pack> newest(int most) {
        return jdbc.sql(SELECT + "order by number desc limit :most")
                .param("most", most)
                .query(this::read)
                .list();
    }

    void done(UUID id, List<Line> report, int fiches) {
        jdbc.sql("""
                update reference_pack
                set status = 'DONE', report = cast(:report as jsonb), fiches = :fiches, done_at = :now where id = :id
                """)
                .param("id", id)
                .param("report", json.writeValueAsString(report))
                .param("fiches", fiches)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Pack> one(UUID id, String held) {
        return jdbc.sql(SELECT + "where id = :id" + held)
                .param("id", id)
                .query(this::read)
                .optional();
    }

    private Pack read(ResultSet row, int index) throws SQLException {
        String report = row.getString("report");
        return new Pack(
                row.getObject("id", UUID.class),
                "G-%06d".formatted(row.getInt("number")),
                row.getObject("day", LocalDate.class),
                json.readValue(row.getString("tables"), TABLES),
                report == null ? List.of() : json.readValue(report, LINES),
                row.getObject("fiches", Integer.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("done_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
