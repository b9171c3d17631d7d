package be.socialekaart.operations;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.operations.Situation.Concern;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said first when several things are wrong, and when nothing is. */
class SituationTest {

    @Test
    void isFineWhenLittleWaitsForAMoment() {
        assertThat(new Situation(5, 2, Map.of("letter", 20L), 0, 0).concern()).isEqualTo(Concern.NONE);
    }

    @Test
    void namesTheCauseBeforeItsEffects() {
        assertThat(new Situation(5, 300, null, 3, 1).concern()).isEqualTo(Concern.BROKER_AWAY);
        assertThat(new Situation(5, 300, Map.of(), 3, 1).concern()).isEqualTo(Concern.OUTBOX_STUCK);
        assertThat(new Situation(0, 0, Map.of("letter", 5000L), 3, 1).concern()).isEqualTo(Concern.PARKED);
        assertThat(new Situation(0, 0, Map.of("letter", 5000L), 0, 1).concern()).isEqualTo(Concern.INCIDENTS);
        assertThat(new Situation(0, 0, Map.of("letter", 600L, "parcel", 600L), 0, 0).concern())
                .isEqualTo(Concern.BEHIND);
    }

    @Test
    void addsUpWhatIsBehind() {
        assertThat(new Situation(0, 0, Map.of("letter", 3L, "parcel", 4L), 0, 0).behind())
                .isEqualTo(7);
        assertThat(new Situation(0, 0, null, 0, 0).behind()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, seconds",
        "119, 119, seconds",
        "120, 2, minutes",
        "7199, 119, minutes",
        "7200, 2, hours",
        "172799, 47, hours",
        "172800, 2, days"
    })
    void saysAnAgeInTheLargestUnitThatIsNotOne(long seconds, long amount, String unit) {
        assertThat(Age.of(Duration.ofSeconds(seconds))).isEqualTo(new Age(amount, unit));
    }
}
