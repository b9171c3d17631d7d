package be.socialekaart.mailer.register;

import be.socialekaart.events.ManagementEvent.ManagersChanged;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who manages which fiche, as the register last said. */
@Repository
class ManagementCopies {

    private final JdbcClient jdbc;

    ManagementCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void drop(UUID fiche) {
        jdbc.sql("delete from management_copy where fiche = :fiche")
                .param("fiche", fiche)
                .update();
    }
}
