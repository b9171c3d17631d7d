package be.socialekaart.fiche.reading;

import be.socialekaart.events.Origin;
import be.socialekaart.fiche.catalogue.FicheId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of versions of a fiche, without what stood in them. */
@Repository
class History {
    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Entry(
            int version,
            int revision,
            Instant at,
            Origin origin,
            @Nullable String number,
            List<String> changed) {}

    /** Newest first. */
    List<Entry> of(FicheId fiche) {
        return jdbc.sql("""
                select version, revision, at, origin, number, changed
                from fiche_version where fiche = :fiche
                order by version desc
                """)
                .param("fiche", fiche.value())
                .query((row, index) -> new Entry(
                        row.getInt("version"),
                        row.getInt("revision"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Origin.valueOf(row.getString("origin")),
                        row.getString("number"),
                        List.of((String[]) row.getArray("changed").getArray())))
                .list();
    }
}
