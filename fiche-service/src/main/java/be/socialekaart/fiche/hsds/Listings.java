package be.socialekaart.fiche.hsds;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lists that other programs page through. All are in the order in which fiches entered the register: what comes later
 * stands behind, nothing ever leaves, and no page shifts. Public: the read API asks it.
 */
@Repository
public class Listings {
    private static final String COLUMNS = """
            fiche.id, entered, organization, places, revision, body, stored_at, unconfirmed_since,
            (select max(cast(field.value ->> 'confirmedAt' as timestamptz)) from jsonb_each(provenance) as field)
                as confirmed_at""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Listings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An address where people are received, and the fiche that has it. */
    public record Place(UUID id, Listing listing) {}

    /**
     * Which part of a list is read.
     *
     * @param behind what entered after this; 0 for all
     */
    public record Window(long behind, long offset, int size) {}

    public Optional<Listing> service(UUID id) {
        return jdbc.sql("select %s from fiche where id = :id".formatted(COLUMNS))
                .param("id", id)
                .query(this::listing)
                .optional();
    }

    public Optional<Listing> withPlace(UUID place) {
        return jdbc.sql("select %s from fiche where places @> array[:place]".formatted(COLUMNS))
                .param("place", place)
                .query(this::listing)
                .optional();
    }

    /** Every fiche of these providers, the oldest first. */
    public Map<UUID, List<Listing>> ofOrganizations(Collection<UUID> organizations) {
        return jdbc
                .sql(
                        "select %s from fiche where organization = any(:organizations) and merged_into is null order by entered"
                                .formatted(COLUMNS))
                .param("organizations", organizations.toArray(UUID[]::new))
                .query(this::listing)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Listing::organization));
    }

    public List<Listing> services(Selection selection, Window window) {
        return read(selection, window, """
                select %s from %s where %s and entered > :behind
                order by entered limit :size offset :offset
                """.formatted(COLUMNS, selection.from(), selection.where()))
                .query(this::listing)
                .list();
    }

    /** The oldest fiche of every provider that has a fiche in the selection. */
    public List<Listing> organizations(Selection selection, Window window) {
        String any = selection.isEverything()
                ? ""
                : "and organization in (select organization from %s where %s)"
                        .formatted(selection.from(), selection.where());
        return read(selection, window, """
                select %s from fiche
                where not exists (
                    select from fiche as older
                    where older.organization = fiche.organization and older.entered < fiche.entered
                      and older.merged_into is null)
                and merged_into is null
                and entered > :behind %s
                order by entered limit :size offset :offset
                """.formatted(COLUMNS, any))
                .query(this::listing)
                .list();
    }

    public List<Place> places(Selection selection, Window window) {
        return read(selection, window, """
                select %s, place
                from %s cross join unnest(places) with ordinality as list (place, position)
                where %s and entered > :behind
                order by entered, position limit :size offset :offset
                """.formatted(COLUMNS, selection.from(), selection.where()))
                .query((row, number) -> new Place(row.getObject("place", UUID.class), listing(row, number)))
                .list();
    }

    private JdbcClient.StatementSpec read(Selection selection, Window window, String sql) {
        return jdbc.sql(sql)
                .params(selection.parameters())
                .param("behind", window.behind())
                .param("size", window.size())
                .param("offset", window.offset());
    }

    /** @param what is counted: {@code *}, or {@code distinct organization} */
    private long count(String what, Selection selection) {
        return jdbc.sql("select coalesce(%s, 0) from %s where %s".formatted(what, selection.from(), selection.where()))
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }

    public long countServices(Selection selection) {
        return count("count(*)", selection);
    }

    public long countOrganizations(Selection selection) {
        return count("count(distinct organization)", selection);
    }

    public long countPlaces(Selection selection) {
        return count("sum(cardinality(places))", selection);
    }

    private Listing listing(ResultSet row, int number) throws SQLException {
        return new Listing(
                row.getObject("id", UUID.class),
                row.getLong("entered"),
                row.getObject("organization", UUID.class),
                List.of((UUID[]) row.getArray("places").getArray()),
                row.getInt("revision"),
                Standing.shown(new FicheValues(json.readTree(row.getString("body")))),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                moment(row, "confirmed_at"),
                moment(row, "unconfirmed_since"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
