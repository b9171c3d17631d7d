package be.socialekaart.local;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.local.process.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    @TempDir
    Path folder;

    private final int port = Ports.free();

    @BeforeEach
    void build() throws IOException {
        AModule.buildAll(folder);
    }

    @Test
    void recoversFromAKilledLauncherAndStopsCleanly() throws Exception {
        Process killed = launch();
        assertThat(readUntil(killed, "READY")).isEqualTo("READY http://localhost:" + port);
        List<ProcessHandle> children = started();
        killed.destroyForcibly().waitFor();
        assertThat(children).hasSizeGreaterThanOrEqualTo(8).allMatch(ProcessHandle::isAlive);

        Process second = launch();
        assertThat(readUntil(second, "READY")).startsWith("READY");
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertEndsInTime(second);
    }

    @Test
    void leavesNothingBehindWhenItIsStoppedHalfway() throws Exception {
        Process launcher = launch();
        readUntil(launcher, "fiche-service starts");
        assertEndsInTime(launcher);
    }

    @Test
    void saysInOneSentenceWhatIsNotBuilt() throws Exception {
        Files.delete(folder.resolve("mailer/target/mailer-0.1.0-SNAPSHOT.jar"));
        Process launcher = launch();
        assertThat(readUntil(launcher, "not built"))
                .isEqualTo("mailer-0.1.0-SNAPSHOT.jar is not built: run ./mvnw -DskipTests package and start again.");
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private void assertEndsInTime(Process launcher) throws Exception {
        List<ProcessHandle> children = started();
        launcher.destroy();
        assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(folder.resolve("data/run/processes")).doesNotExist();
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dmodules=" + folder,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launch.class.getName(),
                        "--data",
                        folder.resolve("data").toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .start();
    }

    private List<ProcessHandle> started() throws IOException {
        return Files.readAllLines(folder.resolve("data/run/processes")).stream()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[0])).stream())
                .toList();
    }

    private static String readUntil(Process launcher, String text) throws IOException {
        BufferedReader output = launcher.inputReader();
        String line = output.readLine();
        while (line != null && !line.contains(text)) line = output.readLine();
        return line;
    }
}
