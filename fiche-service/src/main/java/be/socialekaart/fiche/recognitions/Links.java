package be.socialekaart.fiche.recognitions;

import be.socialekaart.fiche.catalogue.FicheId;
import java.time.Clock;
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
