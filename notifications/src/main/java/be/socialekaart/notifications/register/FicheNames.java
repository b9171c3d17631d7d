package be.socialekaart.notifications.register;

import be.socialekaart.events.FicheEvent.FicheChanged;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest name of every fiche; an older revision than the one known changes nothing. */
@Repository
class FicheNames {

    private final JdbcClient jdbc;

    FicheNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(FicheChanged fiche) {
        jdbc.sql("""
                        insert into fiche_name (fiche, revision, name) values (:fiche, :revision, :name)
                        on conflict (fiche) do update set revision = excluded.revision, name = excluded.name
                         where fiche_name.revision < excluded.revision
                        """)
                .param("fiche", fiche.fiche())
                .param("revision", fiche.revision())
                .param("name", fiche.body().path("name").asString())
                .update();
    }

    void remove(UUID fiche) {
        jdbc.sql("delete from fiche_name where fiche = :fiche")
                .param("fiche", fiche)
                .update();
    }
}
