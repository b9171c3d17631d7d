package be.socialekaart.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhyItEndedWhileStarting() {
        Child child = shell("echo starting; echo 'ERROR the port is gone'; echo bye; exit 1");
        assertThatThrownBy(() -> child.awaitAnswer("http://127.0.0.1:" + Ports.free() + "/", Duration.ofSeconds(30)))
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "mailer ended while starting. See %s: ERROR the port is gone", folder.resolve("mailer.log"));
    }

    @Test
    void passesOnWhatSpringBootDescribes() {
        Child child =
                shell("printf 'ERROR x\\n\\nDescription:\\n\\nPort 8090 was in use.\\n\\nAction:\\n\\nChange it.\\n'");
        child.awaitEnd(Duration.ofSeconds(10));
        assertThat(child.lastWords()).endsWith(": Port 8090 was in use.");
    }

    @Test
    void recognisesAFullDisk() {
        Child child = shell("echo 'java.io.IOException: No space left on device'");
        child.awaitEnd(Duration.ofSeconds(10));
        assertThat(child.lastWords()).isEqualTo("The disk is full: free some space and start again.");
    }

    @Test
    void endsByForceWhatDoesNotListen() {
        Child child = shell("trap '' TERM; while true; do sleep 1; done");
        child.askToEnd();
        child.awaitEnd(Duration.ofMillis(200));
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void keepsTheLogOfTheStartBefore() {
        shell("echo first").awaitEnd(Duration.ofSeconds(10));
        shell("echo second").awaitEnd(Duration.ofSeconds(10));
        assertThat(folder.resolve("mailer.log")).hasContent("second");
        assertThat(folder.resolve("mailer.log.1")).hasContent("first");
    }

    @Test
    void saysWhenThereIsNoSuchProgram() {
        assertThatThrownBy(
                        () -> Child.start("mailer", List.of("/nowhere/java"), Map.of(), folder.resolve("mailer.log")))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("mailer could not be started: ");
    }

    private Child shell(String script) {
        return Child.start("mailer", List.of("sh", "-c", script), Map.of(), folder.resolve("mailer.log"));
    }
}
