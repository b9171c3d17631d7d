package be.socialekaart.workflow.regions;

import be.socialekaart.web.CurrentUser;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people at the desks, so that everybody can read who is busy with what. Cases and log hold their ids only. */
@Repository
public class Coordinators {

    private final JdbcClient database;

    Coordinators(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the name that the sign-in gave, for whoever acts. */
    public void remember(CurrentUser user) {
        database.sql("""
                        insert into coordinator (id, name) values (:id, :name)
                        on conflict (id) do update set name = excluded.name where coordinator.name <> excluded.name
                        """).param("id", user.id()).param("name", user.name()).update();
    }

    /** The name to show for an account; the account itself when nobody gave a name. */
    public String name(@Nullable String account) {
        return account == null ? "" : names().getOrDefault(account, account);
    }

    public Map<String, String> names() {
        return database.sql("select id, name from coordinator").query(Named.class).list().stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    record Named(String id, String name) {}
}
