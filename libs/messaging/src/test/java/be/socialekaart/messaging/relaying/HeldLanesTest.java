package be.socialekaart.messaging.relaying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HeldLanesTest {

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final InstantSource time = () -> now;
    private final HeldLanes held = new HeldLanes(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time.instant();
        }
    });

    @Test
    void holdsForASecondAtFirst() {
        held.hold("lane");
        assertThat(held.now()).containsExactly("lane");
        now = now.plusSeconds(1);
        assertThat(held.now()).isEmpty();
    }

    @Test
    void holdsLongerEachTimeUpToAMinute() {
        assertThat(heldFor()).isEqualTo(Duration.ofSeconds(1));
        assertThat(heldFor()).isEqualTo(Duration.ofSeconds(2));
        assertThat(heldFor()).isEqualTo(Duration.ofSeconds(4));
        for (int more = 0; more < 10; more++) heldFor();
        assertThat(heldFor()).isEqualTo(Duration.ofSeconds(64));
    }

    @Test
    void forgetsALaneThatFlowsAgain() {
        heldFor();
        heldFor();
        held.release("lane");
        assertThat(held.now()).isEmpty();
        assertThat(heldFor()).isEqualTo(Duration.ofSeconds(1));
    }

    private Duration heldFor() {
        Instant from = now;
        held.hold("lane");
        while (held.now().contains("lane")) now = now.plusSeconds(1);
        return Duration.between(from, now);
    }
}
