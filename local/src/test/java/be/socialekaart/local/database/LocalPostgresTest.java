package be.socialekaart.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    static Path folder;

    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(folder);
        postgres.bootstrap("fiche", "one's secret");
        postgres.bootstrap("workflow", "another");
    }

    @AfterAll
    static void stop() {
        postgres.stop();
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        execute("fiche", "one's secret", "create table note(text text); insert into note values ('here')");
        postgres.stop();
        postgres = LocalPostgres.start(folder);
        assertThat(query("fiche", "one's secret", "select text from note")).isEqualTo("here");
    }

    @Test
    void endsAServerThatAKilledRunLeftBehind() throws SQLException {
        execute(
                "fiche",
                "one's secret",
                "create table left_behind(text text); insert into left_behind values ('here')");
        postgres = LocalPostgres.start(folder);
        assertThat(query("fiche", "one's secret", "select text from left_behind"))
                .isEqualTo("here");
    }

    @Test
    void writesDurablyAndAsksForPasswords() throws SQLException {
        assertThat(query("fiche", "one's secret", "show fsync")).isEqualTo("on");
        assertThat(query("fiche", "one's secret", "show synchronous_commit")).isEqualTo("on");
        assertThatThrownBy(() -> query("fiche", "wrong", "select 1")).hasMessageContaining("authentication failed");
    }

    @Test
    void givesAServiceItsOwnSchemaOnly() throws SQLException {
        execute("fiche", "one's secret", "create table secret(text text)");
        assertThat(query("fiche", "one's secret", "select current_schema()")).isEqualTo("fiche");
        assertThatThrownBy(() -> query("workflow", "another", "select text from fiche.secret"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("workflow", "another", "create schema elsewhere"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("workflow", "another", "create table public.elsewhere(id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void mayBeBootstrappedAgain() throws SQLException {
        postgres.bootstrap("mailer", "first");
        postgres.bootstrap("mailer", "changed");
        assertThat(query("mailer", "changed", "select similarity('woonzorg', 'woonzorg')"))
                .isEqualTo("1");
    }

    @Test
    void comesBackOnTheSameAddressAfterAKill() throws SQLException {
        String address = postgres.jdbcUrl();
        execute("fiche", "one's secret", "create table kept(text text); insert into kept values ('here')");
        postgres.kill();
        assertThat(postgres.isAlive()).isFalse();
        postgres.startAgain();
        assertThat(postgres.jdbcUrl()).isEqualTo(address);
        assertThat(query("fiche", "one's secret", "select text from kept")).isEqualTo("here");
    }

    private String query(String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
