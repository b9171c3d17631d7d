package be.socialekaart.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SinceWhenTest {

    private final SinceWhen since = new SinceWhen(Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void readsTheClockOnTheWallInBrussels() {
        assertThat(since.read("2026-07-01T13:30")).hasValue(Instant.parse("2026-07-01T11:30:00Z"));
        assertThat(since.read(" 2026-01-01T00:00 ")).hasValue(Instant.parse("2025-12-31T23:00:00Z"));
    }

    @Test
    void refusesWhatIsStillToCome() {
        assertThat(since.read("2026-07-01T14:01")).isEmpty();
    }

    @Test
    void refusesWhatIsNoMoment() {
        assertThat(since.read("")).isEmpty();
        assertThat(since.read("13:30")).isEmpty();
    }
}
