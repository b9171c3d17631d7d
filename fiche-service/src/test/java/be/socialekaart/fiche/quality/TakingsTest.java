package be.socialekaart.fiche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.quality.Takings.Taken;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakingsTest {

    @ParameterizedTest
    @CsvSource({
        // three o'clock in Brussels is two o'clock in winter and one o'clock in summer
        "2026-11-25T12:00:00Z, 2026-11-25T02:00:00Z",
        "2026-11-25T01:59:59Z, 2026-11-24T02:00:00Z",
        "2026-07-01T12:00:00Z, 2026-07-01T01:00:00Z"
    })
    void areTakenAtNight(Instant now, Instant night) {
        assertThat(Takings.lastNight(now)).isEqualTo(night);
        assertThat(takenAt(night.minusSeconds(1)).isOld(now, 100)).isTrue();
        assertThat(takenAt(night).isOld(now, 100)).isFalse();
    }

    @Test
    void areTakenAnewWhenTheRegisterGrewByMoreThanATenth() {
        Instant now = Instant.parse("2026-11-25T12:00:00Z");
        assertThat(takenAt(now).isOld(now, 110)).isFalse();
        assertThat(takenAt(now).isOld(now, 111)).isTrue();
    }

    private static Taken takenAt(Instant at) {
        return new Taken(OffsetDateTime.parse(at.toString()), 100, 0, 0);
    }
}
