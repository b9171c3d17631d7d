package be.socialekaart.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final Sample sample = new Sample("posting");

    @Test
    void medianOfTwentyIsTheTenth() {
        for (int i = 20; i >= 1; i--) sample.add(Duration.ofMillis(i));
        assertThat(sample.median()).isEqualTo(Duration.ofMillis(10));
        assertThat(sample.at(0.95)).isEqualTo(Duration.ofMillis(19));
        assertThat(sample.at(0)).isEqualTo(Duration.ofMillis(1));
        assertThat(sample.at(1)).isEqualTo(Duration.ofMillis(20));
    }

    @Test
    void refusesToSummariseNothing() {
        assertThatIllegalStateException().isThrownBy(sample::median).withMessageContaining("posting");
    }
}
