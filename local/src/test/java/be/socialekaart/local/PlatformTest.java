package be.socialekaart.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.local.process.Ports;
import be.socialekaart.local.process.StartFailure;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {

    @TempDir
    static Path folder;

    private static final List<String> PROGRESS = new CopyOnWriteArrayList<>();
    private static Options options;
    private static Platform platform;

    @BeforeAll
    static void start() throws IOException {
        AModule.buildAll(folder);
        options = Options.in(folder.resolve("data")).withPort(Ports.free());
        platform = Platform.start(options, folder, PROGRESS::add);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void answersWhenItHasStarted() throws Exception {
        assertThat(get(platform.url() + "/")).isEqualTo("here");
        assertThat(get(platform.url() + "/PUBLIC_URL")).isEqualTo(platform.url());
        assertThat(platform.memory()).isBetween(100_000_000L, 3_000_000_000L);
        assertThat(PROGRESS).contains("fiche-service starts", "gateway starts");
    }

    @Test
    void givesEveryServiceItsOwnRoleAndKey() throws Exception {
        String fiche = get(platform.url() + "/FICHE_URL");
        String workflow = get(platform.url() + "/WORKFLOW_URL");
        assertThat(get(fiche + "/DATABASE_USER")).isEqualTo("fiche");
        assertThat(get(fiche + "/LINK_KEY")).isNotEqualTo(get(workflow + "/LINK_KEY"));
        assertThat(get(fiche + "/SIGNING_KEY")).as("only the gateway signs").isEqualTo("here");
        assertThat(get(platform.url() + "/SIGNING_KEY")).contains("\"crv\":\"P-256\"");
        String password = get(workflow + "/DATABASE_PASSWORD");
        try (var connection = DriverManager.getConnection(get(workflow + "/DATABASE_URL"), "workflow", password)) {
            assertThat(connection.getSchema()).isEqualTo("workflow");
        }
    }

    @Test
    void killsAndRestartsAPartOnTheSameAddress() throws Exception {
        String mailer = get(platform.url() + "/MAILER_URL");
        platform.kill("mailer");
        assertThatThrownBy(() -> get(mailer)).isInstanceOf(IOException.class);
        platform.restart("mailer");
        assertThat(get(mailer)).isEqualTo("here");
    }

    @Test
    void startsAgainWhatEndedByItselfAndSaysSo() throws Exception {
        String notifications = get(platform.url() + "/NOTIFICATIONS_URL");
        assertThatThrownBy(() -> get(notifications + "/end")).isInstanceOf(IOException.class);
        platform.kill("kafka");
        platform.kill("postgres");
        platform.keepAlive();
        assertThat(get(notifications)).isEqualTo("here");
        assertThat(PROGRESS)
                .anyMatch(line -> line.startsWith("notifications ended unexpectedly") && line.endsWith("told to end"))
                .anyMatch(line -> line.startsWith("kafka ended unexpectedly"))
                .anyMatch(line -> line.startsWith("postgres ended unexpectedly"));
    }

    @Test
    void refusesASecondRunOnTheSameData() {
        assertThatThrownBy(() -> Platform.start(options.withPort(Ports.free()), folder, PROGRESS::add))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("Another ./run is using ")
                .hasMessageEndingWith("stop that one, or start this one with another --data and --port.");
    }

    @Test
    void refusesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(Ports.free())) {
            Options elsewhere = Options.in(folder.resolve("elsewhere")).withPort(taken.getLocalPort());
            assertThatThrownBy(() -> Platform.start(elsewhere, folder, PROGRESS::add))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage(
                            "Port %d is taken by another program: stop that one, or choose another port with --port."
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void keepsItsSecretsToItself() throws IOException {
        var permissions = Files.getPosixFilePermissions(options.data().resolve("secrets"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
