package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.managing.Managements;
import be.socialekaart.fiche.recognitions.Links;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What belongs to a fiche without standing on it: its managers, and the records of sources that are about it. */
@Repository
class Companions {
    private final JdbcClient jdbc;
    private final Managements managements;
    private final Links links;

    Companions(JdbcClient jdbc, Managements managements, Links links) {
        this.jdbc = jdbc;
        this.managements = managements;
        this.links = links;
    }

    /** How many would go along. */
    record Counts(int managers, int records, int waiting) {}

    Counts counts(FicheId fiche) {
        return jdbc.sql("""
                select (select count(*) from management where fiche = :fiche) as managers,
                       (select count(*) from recognition_link where fiche = :fiche) as records,
                       (select count(distinct change) from proposal join proposal_field using (change)
                        where fiche = :fiche and state in ('PENDING', 'IN_REVIEW')) as waiting
                """).param("fiche", fiche.value()).query(Counts.class).single();
    }

    void go(UUID merge, FicheId from, FicheId to, Instant at) {
        for (Managements.Moved one : managements.move(from, to, at)) {
            jdbc.sql(
                            "insert into fiche_merge_manager (merge, account, since, gained) values (:merge, :account, :since, :gained)")
                    .param("merge", merge)
                    .param("account", one.account())
                    .param("since", one.since().atOffset(ZoneOffset.UTC))
                    .param("gained", one.gained())
                    .update();
        }
        for (Links.Moved one : links.move(from, to)) {
            jdbc.sql("""
                    insert into fiche_merge_link (merge, source, id, how, since, gained)
                    values (:merge, :source, :id, :how, :since, :gained)
                    """)
                    .param("merge", merge)
                    .param("source", one.source())
                    .param("id", one.id())
                    .param("how", one.how().name())
                    .param("since", one.since().atOffset(ZoneOffset.UTC))
                    .param("gained", one.gained())
                    .update();
        }
    }

    void comeBack(Merge merge, Instant at) {
        FicheId from = merge.stays().fiche();
        FicheId to = merge.goes().fiche();
        managements.moveBack(from, to, managers(merge.id()), at);
        links.moveBack(from, to, records(merge.id()), merge.at());
    }

    /** Whether a source says something of the fiche that stayed that did not come from the other. */
    boolean speaksOwnOf(Merge merge, String source) {
        return jdbc.sql("""
                select exists (
                    select from recognition_link link
                    where source = :source and fiche = :fiche
                      and not exists (select from fiche_merge_link moved
                                      where moved.merge = :merge and moved.gained
                                        and moved.source = link.source and moved.id = link.id))
                """)
                .param("source", source)
                .param("fiche", merge.stays().fiche().value())
                .param("merge", merge.id())
                .query(Boolean.class)
                .single();
    }

    private List<Managements.Moved> managers(UUID merge) {
        return jdbc.sql("select account, since, gained from fiche_merge_manager where merge = :merge order by account")
                .param("merge", merge)
                .query((row, number) -> new Managements.Moved(
                        row.getString("account"), row.getTimestamp("since").toInstant(), row.getBoolean("gained")))
                .list();
    }

    private List<Links.Moved> records(UUID merge) {
        return jdbc.sql("""
                select source, id, how, since, gained from fiche_merge_link where merge = :merge order by source, id
                """)
                .param("merge", merge)
                .query((row, number) -> new Links.Moved(
                        row.getString("source"),
                        row.getString("id"),
                        Links.How.valueOf(row.getString("how")),
                        row.getTimestamp("since").toInstant(),
                        row.getBoolean("gained")))
                .list();
    }
}
