package be.socialekaart.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void isHeldByOneRunAtATime() {
        DataFolder first = DataFolder.hold(folder);
        assertThatThrownBy(() -> DataFolder.hold(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Another ./run is using " + folder);
        first.close();
        DataFolder.hold(folder).close();
    }

    @Test
    void endsWhatAKilledRunLeftRunning() throws Exception {
        Process left = new ProcessBuilder("sleep", "600").start();
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(
                folder.resolve("run/processes"),
                left.pid() + " " + left.info().startInstant().orElseThrow() + "\n");
        DataFolder.hold(folder).close();
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void endsWhatItRemembered() throws Exception {
        DataFolder killed = DataFolder.hold(folder);
        Process left = new ProcessBuilder("sleep", "600").start();
        killed.remember(left.toHandle());
        Path record = folder.resolve("run/processes");
        String remembered = Files.readString(record);
        killed.close();
        assertThat(record).doesNotExist();
        Files.writeString(record, remembered);
        DataFolder.hold(folder).close();
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void leavesAStrangerWithTheSameNumberAlone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.createDirectories(folder.resolve("run"));
            String longAgo = Instant.now().minusSeconds(3600).toString();
            Files.writeString(folder.resolve("run/processes"), stranger.pid() + " " + longAgo + "\nhalf a li");
            DataFolder.hold(folder).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void saysHowMuchRoomItNeeds() {
        try (DataFolder held = DataFolder.hold(folder)) {
            held.refuseWhenFull(1);
            assertThatThrownBy(() -> held.refuseWhenFull(Long.MAX_VALUE))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("MB are free on the disk of " + folder)
                    .hasMessageContaining("free some space, or choose a folder on another disk with --data.");
        }
    }

    @Test
    void saysWhenTheFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.hold(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageEndingWith("choose another one with --data.");
    }

    @Test
    void emptiesAllButItsLock() throws IOException {
        Files.createDirectories(folder.resolve("postgres/data"));
        Files.writeString(folder.resolve("secrets"), "x");
        try (DataFolder held = DataFolder.hold(folder)) {
            assertThat(held.isUsed()).isTrue();
            held.empty();
            assertThat(held.isUsed()).isFalse();
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("lock"));
        }
    }
}
