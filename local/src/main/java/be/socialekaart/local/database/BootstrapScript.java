package be.socialekaart.local.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one script that prepares the database, with its two psql variables filled in. Public for tests in a container. */
public final class BootstrapScript {

    private BootstrapScript() {}

    public static String forService(String service, String password) {
        return text().replace(":'service'", literal(service)).replace(":'password'", literal(password));
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String text() {
        try (InputStream script = BootstrapScript.class.getResourceAsStream("bootstrap.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
