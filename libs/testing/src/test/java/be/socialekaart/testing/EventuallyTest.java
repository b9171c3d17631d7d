package be.socialekaart.testing;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;

class EventuallyTest {

    @Test
    void looksUntilItIsTrue() {
        AtomicInteger looks = new AtomicInteger();
        eventually(() -> assertThat(looks.incrementAndGet()).isGreaterThan(2));
        assertThat(looks).hasValue(3);
    }

    @Test
    void saysWhatNeverBecameTrue() {
        assertThatThrownBy(() ->
                        eventually(Duration.ofMillis(60), () -> assertThat(1).isEqualTo(2)))
                .isInstanceOf(ConditionTimeoutException.class)
                .hasMessageContaining("expected: 2");
    }
}
