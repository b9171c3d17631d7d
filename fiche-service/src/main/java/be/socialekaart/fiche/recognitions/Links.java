package be.socialekaart.fiche.recognitions;

import be.socialekaart.fiche.catalogue.FicheId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which fiches a record is about, remembered so that later versions need nobody. Public: matching and placing write it. */
@Repository
public class Links {
    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How it became known. */
    public enum How {
        IDENTIFIER,
        SCORE,
        PERSON,
        NEW_FICHE
    }

    public List<FicheId> of(Recognition record) {
        return jdbc
                .sql("select fiche from recognition_link where source = :source and id = :id order by fiche")
                .param("source", record.source())
                .param("id", record.id())
                .query(UUID.class)
                .stream()
                .map(FicheId::new)
                .toList();
    }

    /** Whether the source still says something about this fiche in another record. */
    public boolean elsewhere(Recognition record, FicheId fiche) {
        return jdbc.sql("""
                select exists (select from recognition_link link
                               join recognition_record held using (source, id)
                               where link.fiche = :fiche and source = :source and id <> :id and not held.gone)
                """)
                .param("fiche", fiche.value())
                .param("source", record.source())
                .param("id", record.id())
                .query(Boolean.class)
                .single();
    }

    /** @param gained whether the record was not about the other fiche yet */
    public record Moved(String source, String id, How how, Instant since, boolean gained) {}

    /** What records say about the one they say about the other instead. */
    public List<Moved> move(FicheId from, FicheId to) {
        return jdbc.sql("""
                with going as (delete from recognition_link where fiche = :from returning source, id, how, since),
                     gained as (
                         insert into recognition_link (source, id, fiche, how, since)
                         select source, id, :to, how, since from going
                         on conflict (source, id, fiche) do nothing returning source, id)
                select source, id, how, since, (source, id) in (select source, id from gained) as gained
                from going order by source, id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) -> new Moved(
                        row.getString("source"),
                        row.getString("id"),
                        How.valueOf(row.getString("how")),
                        row.getTimestamp("since").toInstant(),
                        row.getBoolean("gained")))
                .list();
    }

    /** As it was. What was delivered since about these is said to the fiche that it is about again. */
    public void moveBack(FicheId from, FicheId to, List<Moved> moved, Instant movedAt) {
        for (Moved one : moved) {
            jdbc.sql("""
                    insert into recognition_link (source, id, fiche, how, since) values (:source, :id, :to, :how, :since)
                    on conflict (source, id, fiche) do nothing
                    """)
                    .param("source", one.source)
                    .param("id", one.id)
                    .param("to", to.value())
                    .param("how", one.how.name())
                    .param("since", one.since.atOffset(ZoneOffset.UTC))
                    .update();
            if (one.gained) remove(from, one);
            sayAgain(one, movedAt);
        }
    }

    private void remove(FicheId fiche, Moved one) {
        jdbc.sql("delete from recognition_link where source = :source and id = :id and fiche = :fiche")
                .param("source", one.source)
                .param("id", one.id)
                .param("fiche", fiche.value())
                .update();
    }

    private void sayAgain(Moved one, Instant deliveredSince) {
        jdbc.sql("""
                update recognition_record record
                set pending = coalesce(pending, (select delivery from recognition_version version
                                                 where version.source = record.source and version.id = record.id
                                                 order by version.version desc limit 1)),
                    try_at = :now
                where source = :source and id = :id and delivered_at > :since
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("source", one.source)
                .param("id", one.id)
                .param("since", deliveredSince.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void add(Recognition record, FicheId fiche, How how) {
        jdbc.sql("""
                insert into recognition_link (source, id, fiche, how, since)
                values (:source, :id, :fiche, :how, :since)
                on conflict (source, id, fiche) do nothing
                """)
                .param("source", record.source())
                .param("id", record.id())
                .param("fiche", fiche.value())
                .param("how", how.name())
                .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
