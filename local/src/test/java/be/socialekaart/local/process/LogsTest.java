package be.socialekaart.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @TempDir
    Path folder;

    @Test
    void turnsOverALogThatIsStillBeingWritten() throws IOException {
        Path log = folder.resolve("mailer.log");
        try (var writer = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("a long story".getBytes());
            Logs.keepSmall(folder, 5);
            writer.write("goes on".getBytes());
        }
        assertThat(log).hasContent("goes on");
        assertThat(folder.resolve("mailer.log.1")).hasContent("a long story");
    }

    @Test
    void leavesASmallLogAlone() throws IOException {
        Path log = Files.writeString(folder.resolve("mailer.log"), "short");
        Logs.keepSmall(folder, 5);
        assertThat(log).hasContent("short");
        assertThat(folder.resolve("mailer.log.1")).doesNotExist();
    }
}
