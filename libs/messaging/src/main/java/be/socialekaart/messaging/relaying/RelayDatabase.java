package be.socialekaart.messaging.relaying;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Opens the relay's connection beside the pool, since it is kept for as long as the relay lives. */
final class RelayDatabase {

    private static final String SECONDS_TO_CONNECT = "5";
    private static final String SECONDS_TO_ANSWER = "20";

    /** A relay asks several times a second; one that is silent so long is paused, and must not keep the lock. */
    private static final String MAY_BE_SILENT = "-c idle_session_timeout=30s";

    private final JdbcConnectionDetails details;

    RelayDatabase(JdbcConnectionDetails details) {
        this.details = details;
    }

    RelaySession connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", details.getUsername());
        settings.setProperty("password", details.getPassword());
        settings.setProperty("ApplicationName", "outbox relay");
        settings.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        settings.setProperty("socketTimeout", SECONDS_TO_ANSWER);
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("options", MAY_BE_SILENT);
        return new RelaySession(DriverManager.getConnection(details.getJdbcUrl(), settings));
    }
}
