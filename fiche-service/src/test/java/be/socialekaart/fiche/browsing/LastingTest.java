package be.socialekaart.fiche.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastingTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksOnceInAWhile() {
        Lasting<Integer> counts = new Lasting<>(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(counts.get(asked::incrementAndGet)).isEqualTo(1);
        assertThat(counts.get(asked::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void asksAgainAfterwards() {
        Lasting<Integer> later = new Lasting<>(new Hurrying());
        assertThat(later.get(asked::incrementAndGet)).isEqualTo(1);
        assertThat(later.get(asked::incrementAndGet)).isEqualTo(2);
    }

    /** An hour passes whenever somebody looks. */
    private static final class Hurrying extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofHours(1));
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
