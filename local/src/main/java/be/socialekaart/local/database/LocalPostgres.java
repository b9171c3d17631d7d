package be.socialekaart.local.database;

import be.socialekaart.local.process.Ports;
import be.socialekaart.local.process.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private final Path log;
    private final int port = Ports.free();

    private LocalPostgres(Path folder, Path log) {
        this.program = new PostgresProgram(folder);
        this.folder = folder;
        this.log = log;
    }

    public static LocalPostgres start(Path folder) {
        return start(folder, folder.resolve("postgres.log"));
    }

    public static LocalPostgres start(Path folder, Path log) {
        LocalPostgres postgres = new LocalPostgres(folder.toAbsolutePath(), log.toAbsolutePath());
        if (!Files.exists(postgres.data())) postgres.initialise();
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
        if (!Files.exists(data().resolve("postmaster.pid")) || !program.isRunning(data())) return;
        List<ProcessHandle> all = processes().toList();
        program.stop(data());
        // It says that it has stopped a moment before its processes are gone.
        all.forEach(process ->
                process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join());
    }

    /** Ends it as if its machine had failed. */
    public void kill() {
        List<ProcessHandle> all = processes().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** After a kill: on the same address, with all its data. */
    public void startAgain() {
        stop();
        launch();
    }

    public boolean isAlive() {
        return processes().findAny().isPresent();
    }

    /** The server's own process first, then those it started. */
    public Stream<ProcessHandle> processes() {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) return Stream.empty();
        try {
            long server = Long.parseLong(Files.readAllLines(file).getFirst());
            return ProcessHandle.of(server).stream()
                    .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()));
        } catch (IOException e) {
            throw new UncheckedIOException("It cannot be told whether the database is running", e);
        }
    }

    /** Under another name until it is whole: a run that is killed meanwhile does not leave half a database behind. */
    private void initialise() {
        try {
            Files.createDirectories(folder);
            writeSecret(passwordFile(), randomPassword());
            Path unfinished = Files.createTempDirectory(folder, "unfinished-");
            program.initialise(unfinished, passwordFile());
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
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
        program.start(data(), log, settings);
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
            throw new StartFailure("The database does not answer; see " + log + ".", e);
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
