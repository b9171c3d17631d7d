package be.socialekaart.workflow.casefile;

import be.socialekaart.workflow.casefile.CaseFile.Proposer;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases: opening one and finding them. {@link CaseMoves} changes them. */
@Repository
public class CaseFiles {

    private final JdbcClient database;

    CaseFiles(JdbcClient database) {
        this.database = database;
    }

    /** False when this change is under review already: there is one review per change, and one check afterwards. */
    public boolean open(UUID id, Subject about) {
        Proposer proposer = about.proposer();
        return database.sql("""
                                insert into review (id, change, number, fiche, kind, origin, status, base_version,
                                                    opened_at, due_at, proposed_by, channel, why, afterwards)
                                values (:id, :change, :number, :fiche, :kind, :origin, 'OPEN', :baseVersion, :openedAt,
                                        :openedAt, :proposedBy, :channel, :why, :afterwards)
                                on conflict (change, afterwards) do nothing
                                """)
                        .param("id", id)
                        .param("change", about.change())
                        .param("number", about.number())
                        .param("fiche", about.fiche())
                        .param("kind", about.kind())
                        .param("origin", about.origin().name())
                        .param("baseVersion", about.baseVersion())
                        .param("openedAt", Columns.moment(about.openedAt()))
                        .param("proposedBy", proposer == null ? null : proposer.account())
                        .param(
                                "channel",
                                proposer == null ? null : proposer.channel().name())
                        .param("why", proposer == null ? null : proposer.why())
                        .param("afterwards", about.afterwards())
                        .update()
                == 1;
    }

    public Optional<CaseFile> find(UUID id) {
        return one("where id = :id", "id", id);
    }

    /** The case as it is, held until the end of the transaction: nobody else changes it meanwhile. */
    public Optional<CaseFile> lock(UUID id) {
        return one("where id = :id for update", "id", id);
    }

    /** By its own id or by the change under review, held. */
    public Optional<CaseFile> lockByReference(UUID reference) {
        return one(
                "where id = :reference or change = :reference and not afterwards for update", "reference", reference);
    }

    /** The cases of fiches that are not closed, held; always in the same order, so that two do not wait for each other. */
    public List<CaseFile> lockOfFiches(List<UUID> fiches) {
        return database.sql("select " + CaseRow.COLUMNS
                        + " from review where fiche in (:fiches) and status <> 'CLOSED' order by id for update")
                .param("fiches", fiches)
                .query(CaseRow::read)
                .list();
    }

    public Optional<UUID> byProcess(String process) {
        return database.sql("select id from review where process = :process")
                .param("process", process)
                .query(UUID.class)
                .optional();
    }

    private Optional<CaseFile> one(String where, String parameter, Object value) {
        return database.sql("select " + CaseRow.COLUMNS + " from review " + where)
                .param(parameter, value)
                .query(CaseRow::read)
                .optional();
    }
}
