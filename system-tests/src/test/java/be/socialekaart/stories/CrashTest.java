package be.socialekaart.stories;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part that is killed is really gone, the rest goes on, and it comes back on its own address. */
class CrashTest {

    private final Api anyone = Api.anyone(RunningPlatform.url());

    @Test
    void leavesTheOthersAnsweringWhileItIsAway() {
        RunningPlatform.crash("fiche-service", () -> {
            assertThat(anyone.get("/zoeken").status()).isEqualTo(503);
            assertThat(anyone.get("/suggesties").status()).isEqualTo(200);
        });
        assertThat(anyone.get("/zoeken").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notifications", "mailer", "kafka", "postgres"})
    void comesBack(String part) {
        RunningPlatform.crash(part);

        eventually(() -> assertThat(anyone.get("/zoeken").status()).isEqualTo(200));
        assertThat(anyone.get("/suggesties").status()).isEqualTo(200);
    }
}
