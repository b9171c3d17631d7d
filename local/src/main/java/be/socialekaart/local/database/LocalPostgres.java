package be.socialekaart.local.database;

import be.socialekaart.local.process.Ports;
import be.socialekaart.local.process.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server in a folder: set up the first time, started again every other time with all its data. Its
 * durability is the default one (fsync, synchronous commit) and everybody needs a password (scram).
 */
public final class LocalPostgres {

    private static final String DATABASE = "socialekaart";
    private static final String ADMIN = "postgres";

    private final PostgresProgram program;
    private final Path folder;
    private final int port;

    private LocalPostgres(PostgresProgram program, Path folder, int port) {
        this.program = program;
        this.folder = folder;
        this.port = port;
    }

    public static LocalPostgres start(Path folder) {
        PostgresProgram program = new PostgresProgram(folder.toAbsolutePath());
        LocalPostgres postgres = new LocalPostgres(program, folder.toAbsolutePath(), Ports.free());
        if (!Files.exists(postgres.data().resolve("PG_VERSION"))) postgres.initialise();
        postgres.stop();
        postgres.launch();
        postgres.createDatabase();
        return postgres;
    }

    public int port() {
        return port;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** Gives a service its role and its schema; may be repeated. */
    public void bootstrap(String service, String password) {
        String script = BootstrapScript.forService(service, password);
        try (Connection connection = adminConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new StartFailure("The database could not be prepared for " + service + ": " + e.getMessage(), e);
        }
    }

    /** As the superuser; only for the bootstrap and for tests. */
    public Connection adminConnection() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), ADMIN, adminPassword());
    }

    /** Ends the server in an orderly way; also one that a killed run left behind. */
    public void stop() {
        if (Files.exists(data().resolve("postmaster.pid")) && program.isRunning(data())) program.stop(data());
    }

    /** The server's processes, for who wants to know how much memory they take. */
    public Stream<ProcessHandle> processes() {
        try {
            long server = Long.parseLong(
                    Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
            return ProcessHandle.of(server).stream()
                    .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()));
        } catch (IOException e) {
            throw new UncheckedIOException("The server is not running", e);
        }
    }

    private void initialise() {
        try {
            Files.createDirectories(folder);
            writeSecret(passwordFile(), randomPassword());
            program.initialise(data(), passwordFile());
        } catch (IOException e) {
            throw new StartFailure("The database could not be created in " + folder + ": " + e.getMessage(), e);
        }
    }

    private void launch() {
        List<String> settings = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=120",
                "shared_buffers=64MB"));
        program.start(data(), folder.resolve("postgres.log"), settings);
    }

    private void createDatabase() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, ADMIN, adminPassword());
                Statement statement = connection.createStatement()) {
            boolean exists = statement
                    .executeQuery("select from pg_database where datname = '" + DATABASE + "'")
                    .next();
            if (!exists) statement.execute("create database " + DATABASE);
        } catch (SQLException e) {
            throw new StartFailure("The database does not answer; see " + folder.resolve("postgres.log") + ".", e);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path passwordFile() {
        return folder.resolve("admin-password");
    }

    private String adminPassword() {
        try {
            return Files.readString(passwordFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the database's administrator cannot be read", e);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret, StandardCharsets.US_ASCII);
    }
}
