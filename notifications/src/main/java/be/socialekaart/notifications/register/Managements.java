package be.socialekaart.notifications.register;

import be.socialekaart.events.ManagementEvent.ManagersChanged;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who manages which fiche, as the register last said. Public: they are told what happens to it. */
@Repository
public class Managements {

    private final JdbcClient jdbc;

    Managements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> of(UUID fiche) {
        return jdbc.sql("select unnest(accounts) from management_copy where fiche = :fiche")
                .param("fiche", fiche)
                .query(String.class)
                .list();
    }

    /** A revision that is here already, or an older one, changes nothing. */
    void keep(ManagersChanged changed) {
        jdbc.sql("""
                        insert into management_copy (fiche, revision, accounts) values (:fiche, :revision, :accounts)
                        on conflict (fiche) do update set revision = excluded.revision, accounts = excluded.accounts
                         where management_copy.revision < excluded.revision
                        """)
                .param("fiche", changed.fiche())
                .param("revision", changed.revision())
                .param("accounts", changed.accounts().toArray(String[]::new))
                .update();
    }

    void remove(UUID fiche) {
        jdbc.sql("delete from management_copy where fiche = :fiche")
                .param("fiche", fiche)
                .update();
    }
}
