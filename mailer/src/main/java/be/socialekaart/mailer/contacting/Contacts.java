package be.socialekaart.mailer.contacting;

import be.socialekaart.mailer.contacting.Contact.Asked;
import be.socialekaart.mailer.contacting.Contact.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contacts and the fiches they are about. */
@Repository
public class Contacts {

    private static final String CONTACT = "select id, campaign, account, planned_at from contact ";

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Contact contact, List<UUID> fiches) {
        jdbc.sql("""
                        insert into contact (id, campaign, account, planned_at)
                        values (:id, :campaign, :account, :plannedAt)
                        """)
                .param("id", contact.id())
                .param("campaign", contact.campaign())
                .param("account", contact.account())
                .param("plannedAt", Timestamp.from(contact.plannedAt()))
                .update();
        jdbc.sql("""
                        insert into contact_fiche (contact, fiche, state)
                        select :contact, fiche, 'OPEN' from unnest(:fiches) as fiche
                        """)
                .param("contact", contact.id())
                .param("fiches", fiches.toArray(UUID[]::new))
                .update();
    }

    /** The contact, held until the end of the transaction. */
    public Optional<Contact> lock(UUID id) {
        return jdbc.sql(CONTACT + "where id = :id for update")
                .param("id", id)
                .query(Contacts::contact)
                .optional();
    }

    /** The contacts of a campaign that are not closed, held; always in the same order. */
    public List<Contact> lockOpen(UUID campaign) {
        return jdbc.sql(CONTACT + "where campaign = :campaign and closed_at is null order by id for update")
                .param("campaign", campaign)
                .query(Contacts::contact)
                .list();
    }

    /** The contacts that wait for an answer about a fiche, held; always in the same order. */
    List<Contact> lockWaitingFor(UUID fiche) {
        return jdbc.sql(CONTACT + """
                        where id in (select contact from contact_fiche
                                     where fiche = :fiche and state in ('OPEN', 'UNSURE'))
                        order by id for update
                        """)
                .param("fiche", fiche)
                .query(Contacts::contact)
                .list();
    }

    public List<Asked> asked(UUID contact) {
        return jdbc.sql("select contact, fiche, state from contact_fiche where contact = :contact order by fiche")
                .param("contact", contact)
                .query(Asked.class)
                .list();
    }

    /** False when the question was settled in another way already. */
    boolean settle(UUID contact, UUID fiche, State state, Set<State> from, Instant at) {
        return jdbc.sql("""
                        update contact_fiche set state = :state, settled_at = :at
                        where contact = :contact and fiche = :fiche and state in (:from)
                        """)
                        .param("state", state.name())
                        .param("at", Timestamp.from(at))
                        .param("contact", contact)
                        .param("fiche", fiche)
                        .param("from", from.stream().map(State::name).toList())
                        .update()
                == 1;
    }

    void close(UUID contact, Instant at) {
        jdbc.sql("update contact set closed_at = :at where id = :id and closed_at is null")
                .param("at", Timestamp.from(at))
                .param("id", contact)
                .update();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("campaign", UUID.class),
                row.getString("account"),
                row.getTimestamp("planned_at").toInstant());
    }
}
