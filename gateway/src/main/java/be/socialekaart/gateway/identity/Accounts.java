package be.socialekaart.gateway.identity;

import be.socialekaart.web.Role;
import be.socialekaart.web.language.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that may sign in now: not the disabled ones, and those of the examples in a local run only. */
@Repository
public class Accounts {

    private static final String LIVE =
            "select id, name, email, roles, language from account" + " where enabled and (not example or :local) and ";

    private final JdbcClient jdbc;
    private final boolean local;

    Accounts(JdbcClient jdbc, @Value("${LOCAL:false}") boolean local) {
        this.jdbc = jdbc;
        this.local = local;
    }

    public Optional<Account> byId(String id) {
        return jdbc.sql(LIVE + "id = :id")
                .param("local", local)
                .param("id", id)
                .query(Accounts::row)
                .optional();
    }

    public Optional<Account> byEmail(String email) {
        return jdbc.sql(LIVE + "email = :email")
                .param("local", local)
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::row)
                .optional();
    }

    public List<Account> examples() {
        return jdbc.sql(LIVE + "example order by id")
                .param("local", local)
                .query(Accounts::row)
                .list();
    }

    /** From now on this account reads pages and mails in that language. */
    void speak(String id, Language language) {
        jdbc.sql("update account set language = :language where id = :id")
                .param("language", language.tag())
                .param("id", id)
                .update();
    }

    public void addExample(Account account) {
        jdbc.sql("""
                        insert into account (id, name, email, roles, language, example)
                        values (:id, :name, :email, :roles, :language, true)
                        on conflict (id) do nothing
                        """)
                .param("id", account.id())
                .param("name", account.name())
                .param("email", account.email())
                .param("roles", account.roles().stream().map(Role::claim).toArray(String[]::new))
                .param("language", account.language())
                .update();
    }

    private static Account row(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                row.getString("id"),
                row.getString("name"),
                row.getString("email"),
                Arrays.stream(roles)
                        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("language"));
    }
}
