package be.socialekaart.workflow.upkeep;

import be.socialekaart.events.CampaignEvent.ContactPlanned;
import be.socialekaart.workflow.casefile.Columns;
import be.socialekaart.workflow.upkeep.Ladder.Asked;
import be.socialekaart.workflow.upkeep.Ladder.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ladders and the fiches on them. Whoever changes one holds its row first, and cases after it. */
@Repository
public class Ladders {

    private static final String COLUMNS =
            "select contact, campaign, account, others, process, round, started_at, closed_at from upkeep ";
    private static final String ASKED = "select contact, fiche, state, unsure, call from upkeep_fiche ";

    private final JdbcClient database;

    Ladders(JdbcClient database) {
        this.database = database;
    }

    /** False when this contact has its ladder already. */
    boolean begin(ContactPlanned planned) {
        boolean isNew = database.sql("""
                        insert into upkeep (contact, campaign, account, others, started_at)
                        values (:contact, :campaign, :account, :others, :at)
                        on conflict (contact) do nothing
                        """)
                        .param("contact", planned.contact())
                        .param("campaign", planned.campaign())
                        .param("account", planned.account())
                        .param("others", planned.others().toArray(String[]::new))
                        .param("at", Columns.moment(planned.at()))
                        .update()
                == 1;
        if (isNew) planned.fiches().forEach(fiche -> ask(planned.contact(), fiche));
        return isNew;
    }

    private void ask(UUID contact, UUID fiche) {
        database.sql("""
                        insert into upkeep_fiche (contact, fiche, state) values (:contact, :fiche, 'OPEN')
                        on conflict do nothing
                        """).param("contact", contact).param("fiche", fiche).update();
    }

    void startProcess(UUID contact, String process) {
        change(contact, "process", process);
    }

    /** The number of the round that begins now. */
    int nextRound(UUID contact) {
        return database.sql("update upkeep set round = round + 1 where contact = :contact returning round")
                .param("contact", contact)
                .query(Integer.class)
                .single();
    }

    void close(UUID contact, Instant at) {
        change(contact, "closed_at", Columns.moment(at));
    }

    private void change(UUID contact, String column, Object value) {
        database.sql("update upkeep set " + column + " = :value where contact = :contact")
                .param("contact", contact)
                .param("value", value)
                .update();
    }

    /** The ladder, held until the end of the transaction. */
    public Optional<Ladder> lock(UUID contact) {
        return database.sql(COLUMNS + "where contact = :contact for update")
                .param("contact", contact)
                .query(Ladders::ladder)
                .optional();
    }

    /** The ladders on which a fiche is not settled, held; always in the same order. */
    public List<Ladder> lockAskingAbout(UUID fiche) {
        return database.sql(COLUMNS + """
                        where contact in (select contact from upkeep_fiche
                                          where fiche = :fiche and state in ('OPEN', 'UNSURE', 'TO_CALL'))
                        order by contact for update
                        """)
                .param("fiche", fiche)
                .query(Ladders::ladder)
                .list();
    }

    public List<Asked> asked(UUID contact) {
        return database.sql(ASKED + "where contact = :contact order by fiche")
                .param("contact", contact)
                .query(Asked.class)
                .list();
    }

    public Optional<Asked> byCall(UUID call) {
        return database.sql(ASKED + "where call = :call")
                .param("call", call)
                .query(Asked.class)
                .optional();
    }

    public void move(Asked asked, State state) {
        database.sql("""
                        update upkeep_fiche set state = :state, unsure = unsure or :state = 'UNSURE'
                        where contact = :contact and fiche = :fiche
                        """)
                .param("state", state.name())
                .param("contact", asked.contact())
                .param("fiche", asked.fiche())
                .update();
    }

    void toCall(Asked asked, UUID call) {
        database.sql("""
                        update upkeep_fiche set state = 'TO_CALL', call = :call
                        where contact = :contact and fiche = :fiche
                        """)
                .param("call", call)
                .param("contact", asked.contact())
                .param("fiche", asked.fiche())
                .update();
    }

    private static Ladder ladder(ResultSet row, int number) throws SQLException {
        return new Ladder(
                Columns.id(row, "contact"),
                Columns.id(row, "campaign"),
                row.getString("account"),
                List.of((String[]) row.getArray("others").getArray()),
                row.getString("process"),
                row.getInt("round"),
                Columns.moment(row, "started_at"),
                Columns.momentOrNull(row, "closed_at"));
    }
}
